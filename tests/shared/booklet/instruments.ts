import fc from 'fast-check';
import {
  type Criterion,
  type Instrument,
  promptKinds,
  type Question,
} from '../../../shared/instrument/instrument.ts';
import { shipped } from '../../helpers/instruments.ts';

export const qualityRights = (language: string): Instrument => {
  const found = shipped.find((one) => one.id === 'qualityrights' && one.language === language);
  if (!found) throw new Error(`No QualityRights in ${language}`);
  return found;
};

const options = [
  { code: 'employed', label: 'Employed by the department' },
  { code: 'volunteer', label: 'Volunteer' },
  { code: 'none', label: 'None' },
];

/** One question of each kind. */
export const questions: readonly Question[] = [
  { kind: 'level' },
  { kind: 'yes-no' },
  { kind: 'choice', options, several: true },
  { kind: 'choice', options, several: false },
  { kind: 'number', unit: 'people', least: 0, most: 500 },
  { kind: 'text' },
];

const prompts = fc
  .subarray([...promptKinds])
  .chain((kinds) =>
    fc.record(
      Object.fromEntries(
        kinds.map((kind) => [
          kind,
          fc.array(fc.constant(`Say ${kind}?`), { minLength: 1, maxLength: 3 }),
        ]),
      ),
    ),
  );

const asked = fc.record({
  question: fc.option(fc.constantFrom(...questions), { nil: undefined }),
  prompts: fc.option(prompts, { nil: undefined }),
});

/** A shipped instrument that asks anything of anybody, or nothing, by fewer or more levels. */
export const anyInstrument: fc.Arbitrary<Instrument> = fc
  .record({
    instrument: fc.constantFrom(...shipped),
    levels: fc.integer({ min: 2, max: 9 }),
    asked: fc.infiniteStream(asked),
  })
  .map(({ instrument, levels, asked: stream }) => {
    const change = ({ question: _q, prompts: _p, ...criterion }: Criterion): Criterion => {
      const { question, prompts } = stream.next().value;
      return { ...criterion, ...(question && { question }), ...(prompts && { prompts }) };
    };
    return withLevels(levels, mapCriteria(instrument, change));
  });

export const mapCriteria = (
  instrument: Instrument,
  change: (criterion: Criterion) => Criterion,
): Instrument => ({
  ...instrument,
  themes: instrument.themes.map((theme) => ({
    ...theme,
    standards: theme.standards.map((one) => ({ ...one, criteria: one.criteria.map(change) })),
  })),
});

function withLevels(count: number, instrument: Instrument): Instrument {
  const levels = Array.from({ length: count }, (_, place) => {
    const text = `Level ${place}`;
    return { code: `L${place}`, name: text, meaning: text, plain: text };
  });
  return { ...instrument, scale: { ...instrument.scale, levels } };
}
