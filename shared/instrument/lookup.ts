import type { Criterion, Instrument, Standard, Theme } from './instrument.ts';

/** All standards, in order. */
export const standardsOf = (instrument: Instrument): Standard[] =>
  instrument.themes.flatMap((theme) => theme.standards);

/** All criteria, in order. */
export const criteriaOf = (instrument: Instrument): Criterion[] =>
  standardsOf(instrument).flatMap((standard) => standard.criteria);

/** The criteria under a code: itself, or those of a standard or theme. Empty where the code is unknown. */
export const criteriaUnder = (instrument: Instrument, code: string): Criterion[] =>
  criteriaOf(instrument).filter((one) => one.code === code || one.code.startsWith(`${code}.`));

type Part = Theme | Standard | Criterion;

/** A report looks up thousands of codes; an instrument never changes. */
const known = new WeakMap<Instrument, ReadonlyMap<string, Part>>();

/** What a code stands for. */
export function lookUp(instrument: Instrument, code: string): Part | undefined {
  const parts = known.get(instrument) ?? partsOf(instrument);
  known.set(instrument, parts);
  return parts.get(code);
}

const partsOf = (instrument: Instrument): ReadonlyMap<string, Part> =>
  new Map(
    [...criteriaOf(instrument), ...standardsOf(instrument), ...instrument.themes].map((one) => [
      one.code,
      one,
    ]),
  );

/** The codes that are decided before this one: a standard's criteria, a theme's standards, none for a criterion. */
export function codesBelow(instrument: Instrument, code: string): string[] {
  const found = lookUp(instrument, code);
  if (!found) return [];
  if ('standards' in found) return found.standards.map((one) => one.code);
  return 'criteria' in found ? found.criteria.map((one) => one.code) : [];
}
