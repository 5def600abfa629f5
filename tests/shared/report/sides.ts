import { standardsOf } from '../../../shared/instrument/lookup.ts';
import type { Answer } from '../../../shared/model/answer.ts';
import type { Assessment } from '../../../shared/model/assessment.ts';
import type { Compared, Side } from '../../../shared/report/compare/compare.ts';
import { fullFacts, instrument } from './fixture.ts';

const registered = '6b7c0b1e-6f0a-4c1e-9d0e-0c8a52a3b6a1';

/** A side with these decisions; undefined is not decided. */
export function sideOf(
  decisions: Readonly<Record<string, Answer | undefined>>,
  assessment: Partial<Assessment> = {},
): Side {
  const { service } = fullFacts.assessment;
  return {
    id: '5d0f6a5e-6b1f-4d38-9d54-0a4a6f1a2b3c',
    assessment: { ...fullFacts.assessment, service: { ...service, registered }, ...assessment },
    members: 8,
    decisions: new Map(
      Object.entries(decisions).flatMap(([code, answer]) => (answer ? [[code, answer]] : [])),
    ),
  };
}

const full = Object.fromEntries(
  [...fullFacts.decisions].map(([code, { answer }]) => [code, answer]),
);

const standards = standardsOf(instrument).map(({ code }) => [code, 'A/P'] as const);

/** All decided at the baseline, most standards at one level. */
export const baseline = sideOf({
  ...full,
  ...Object.fromEntries(standards),
  ...{ '1.2': 'A/I', '1.3': 'N/I', '2.1': 'A/F', '2.2': 'N/A' },
  ...{ '1.1.1': 'A/P', '1.1.2': 'A/P', '1.1.3': 'A/I', '2.1.1': 'A/F' },
});

/** A year later three standards are better and one is worse; one had no level before. */
export const followUp = sideOf(
  {
    ...Object.fromEntries(baseline.decisions),
    ...{ '1.1': 'A/F', '1.2': 'A/P', '1.3': 'A/I', '2.1': 'A/P', '2.2': 'A/P' },
    ...{ '1.1.1': undefined, '1.1.2': '?', '1.1.3': 'A/F', '2.1.1': 'A/I' },
  },
  { round: 1, from: '2026-09-07', to: '2026-09-11' },
);

/** Another service, with an entry of its own in the register. */
export const elsewhere = sideOf(full, {
  service: { ...fullFacts.assessment.service, name: 'Les Glycines', registered: 'another' },
  sample: false,
});

export const compared = (...sides: readonly Side[]): Compared => ({
  instrument,
  sides,
  readAt: Date.UTC(2026, 9, 2, 9),
  position: 4711,
});
