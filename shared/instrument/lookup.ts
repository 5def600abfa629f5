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

/** What a code stands for. */
export function lookUp(
  instrument: Instrument,
  code: string,
): Theme | Standard | Criterion | undefined {
  return [...instrument.themes, ...standardsOf(instrument), ...criteriaOf(instrument)].find(
    (one) => one.code === code,
  );
}

/** The codes that are decided before this one: a standard's criteria, a theme's standards, none for a criterion. */
export function codesBelow(instrument: Instrument, code: string): string[] {
  const found = lookUp(instrument, code);
  if (!found) return [];
  if ('standards' in found) return found.standards.map((one) => one.code);
  return 'criteria' in found ? found.criteria.map((one) => one.code) : [];
}
