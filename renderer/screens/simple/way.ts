import type { Criterion, Instrument, Theme } from '../../../shared/instrument/instrument.ts';
import { criteriaOf, criteriaUnder } from '../../../shared/instrument/lookup.ts';

/** What lies before somebody who rates one criterion at a time. */
export interface Way {
  /** Without what was set aside. */
  readonly instrument: Instrument;
  /** The codes of all criteria that they rated. */
  readonly rated: readonly string[];
  /** The codes of the themes that they left to somebody else. */
  readonly handed: readonly string[];
  /** The codes of themes and standards that they leave for later. */
  readonly later: readonly string[];
}

export interface Place {
  readonly theme: Theme;
  readonly criterion: Criterion;
  /** 1 is the first of `all` in the theme. */
  readonly at: number;
  readonly all: number;
}

export const themeCode = (code: string) => code.split('.')[0] ?? '';

const isUnder = (code: string, part: string) => code === part || code.startsWith(`${part}.`);

/** Where a criterion stands in its theme; undefined where it is not asked. */
export function placeOf(instrument: Instrument, code: string): Place | undefined {
  const theme = instrument.themes.find((one) => one.code === themeCode(code));
  const inTheme = criteriaUnder(instrument, themeCode(code));
  const at = inTheme.findIndex((one) => one.code === code);
  const criterion = inTheme[at];
  return theme && criterion && { theme, criterion, at: at + 1, all: inTheme.length };
}

/** The criterion before or after one; undefined at either end. */
export function neighbour(instrument: Instrument, code: string, by: 1 | -1): string | undefined {
  const codes = criteriaOf(instrument).map((one) => one.code);
  return codes[codes.indexOf(code) + by];
}

/** All that is not rated and not left to somebody else, in order. */
export const toRate = ({ instrument, rated, handed }: Way): string[] =>
  criteriaOf(instrument)
    .map((one) => one.code)
    .filter((code) => !rated.includes(code) && !handed.includes(themeCode(code)));

/** The next criterion to rate, after one or from the start; wraps around. What is left for later comes last. */
export function nextToRate(way: Way, after?: string): string | undefined {
  const open = toRate(way);
  const now = open.filter((code) => !way.later.some((part) => isUnder(code, part)));
  const order = criteriaOf(way.instrument).map((one) => one.code);
  const from = after === undefined ? -1 : order.indexOf(after);
  const ahead = (codes: readonly string[]) =>
    codes.find((code) => order.indexOf(code) > from) ?? codes[0];
  return ahead(now) ?? ahead(open);
}

/** Where somebody begins in a theme or standard: at the first that is not rated, else at its first. */
export function beginOf({ instrument, rated }: Way, part: string): string | undefined {
  const codes = criteriaUnder(instrument, part).map((one) => one.code);
  return codes.find((code) => !rated.includes(code)) ?? codes[0];
}
