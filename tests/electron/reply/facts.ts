import type { Recommendation } from '../../../shared/model/recommendation.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import { fullFacts } from '../../shared/report/fixture.ts';

export const plan = '7a1c2b7e-0d6a-4b8c-9a3e-2f4d6c8b0a11';
export const showers = '8b1c2b7e-0d6a-4b8c-9a3e-2f4d6c8b0a12';

export const recommendation = (
  words: Recommendation['words'],
  place: number,
  more: Partial<Recommendation> = {},
): Recommendation => ({
  words,
  codes: ['1.2'],
  draft: false,
  internal: false,
  place,
  priority: 'high',
  whom: ['service'],
  ...more,
});

/** With two recommendations, the second of which is kept out of everything public. */
export const answerable: Facts = {
  ...fullFacts,
  written: {
    ...fullFacts.written,
    recommendations: new Map([
      [
        plan,
        recommendation(
          {
            en: 'Agree a plan with every person.',
            it: 'Concordare un piano.',
            fr: 'Convenir d’un plan.',
          },
          0,
        ),
      ],
      [showers, recommendation({ en: 'Mend the showers.' }, 1, { internal: true })],
    ]),
  },
};
