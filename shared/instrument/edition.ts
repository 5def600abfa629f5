import type { Criterion, Instrument } from './instrument.ts';

/**
 * Whether two wordings of an instrument ask the same: the same codes, answered in the same way. Only then can an answer
 * given in one language be read in the other.
 */
export const askTheSame = (one: Instrument, other: Instrument): boolean =>
  one === other || shapeOf(one) === shapeOf(other);

/** Whether two criteria are answered in the same way, whatever their codes: an answer to one fits the other. */
export function askAlike(
  ofOld: Instrument,
  old: Criterion,
  ofOne: Instrument,
  one: Criterion,
): boolean {
  const asked = ({ scale }: Instrument, criterion: Criterion) =>
    JSON.stringify([shapeOfCriterion(criterion).slice(1), scale.levels.map((level) => level.code)]);
  return asked(ofOld, old) === asked(ofOne, one);
}

/** All that answers depend on, without a word of any language. */
const shapeOf = ({ scale, themes }: Instrument): string =>
  JSON.stringify([
    scale.levels.map((level) => level.code),
    themes.map(({ code, standards }) => [
      code,
      standards.map((standard) => [standard.code, standard.criteria.map(shapeOfCriterion)]),
    ]),
  ]);

function shapeOfCriterion({ code, question = { kind: 'level' } }: Criterion) {
  switch (question.kind) {
    case 'choice':
      return [code, 'choice', question.several, question.options.map((option) => option.code)];
    case 'number':
      return [code, 'number', question.least, question.most];
    default:
      return [code, question.kind];
  }
}
