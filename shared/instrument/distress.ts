import type { Instrument, Standard, Theme } from './instrument.ts';

/** Of the Convention: liberty, freedom from torture and ill-treatment, freedom from violence and abuse. */
const ofHarm = new Set([14, 15, 16]);
/** A standard on force names them nearly throughout; others only touch on them. */
const most = 0.75;

/** Where questions may bring back memories of force or harm. Its articles tell, whatever the instrument or language. */
function mayDistress(standard: Standard): boolean {
  const touching = standard.criteria.filter((one) => one.articles.some((n) => ofHarm.has(n)));
  return touching.length / standard.criteria.length >= most;
}

/** One warning before a theme that may distress throughout, else one before each standard that may. */
export function warnsBefore(part: Theme | Standard, themes: readonly Theme[]): boolean {
  if ('standards' in part) return part.standards.every(mayDistress);
  const theme = themes.find(({ standards }) => standards.includes(part));
  return mayDistress(part) && !theme?.standards.every(mayDistress);
}

/** The theme or standard whose warning comes before a criterion; undefined where none does. */
export function warnedPart(
  { themes }: Pick<Instrument, 'themes'>,
  criterion: string,
): Theme | Standard | undefined {
  const [theme, place] = criterion.split('.');
  const around = themes.find(({ code }) => code === theme);
  const standard = around?.standards.find(({ code }) => code === `${theme}.${place}`);
  return [around, standard].find((one) => one && warnsBefore(one, themes));
}
