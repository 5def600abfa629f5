import { askAlike } from './edition.ts';
import type { Criterion, Instrument } from './instrument.ts';
import { criteriaOf } from './lookup.ts';

/** What differs between two versions of an instrument, by code. */
export interface Comparison {
  readonly added: readonly string[];
  /** In their old place, in other words. */
  readonly changed: readonly string[];
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** By their old code, which another criterion may have now. */
  readonly removed: readonly string[];
}

type Pair = readonly [Criterion, Criterion];
type Fits = (old: Criterion, one: Criterion) => boolean;

/**
 * Compares two versions in one language. Whatever is less than sure counts as removed and added: answers that are set
 * aside can still be read, answers given to another criterion cannot be told from its own.
 */
export function compare(before: Instrument, after: Instrument): Comparison {
  const pairs = pairUp(before, after);
  const [olds, news] = [pairs.map(([old]) => old), pairs.map(([, one]) => one)];
  const stayed = pairs.filter(([old, one]) => old.code === one.code);
  return {
    added: codesOf(criteriaOf(after).filter((one) => !news.includes(one))),
    changed: codesOf(stayed.filter((pair) => !saysTheSame(pair)).map(([, one]) => one)),
    moved: pairs
      .filter(([old, one]) => old.code !== one.code)
      .map(([old, one]) => ({ from: old.code, to: one.code })),
    removed: codesOf(criteriaOf(before).filter((old) => !olds.includes(old))),
  };
}

/**
 * The criteria that are the same in both, found by the surest sign first: the same words under the same code; what the
 * author says; the same words under another code; much the same words under the same code.
 */
function pairUp(before: Instrument, after: Instrument): Pair[] {
  const signs: readonly Fits[] = [
    (old, one) => old.code === one.code && sameWords(old, one),
    (old, one) => movedFrom(before, one) === old.code,
    sameWords,
    (old, one) => old.code === one.code && movedFrom(before, one) === undefined && alike(old, one),
  ];
  const pairs: Pair[] = [];
  for (const fits of signs) {
    for (const one of criteriaOf(after)) {
      if (pairs.some(([, taken]) => taken === one)) continue;
      const old = criteriaOf(before).find(
        (old) =>
          fits(old, one) &&
          askAlike(before, old, after, one) &&
          !pairs.some(([taken]) => taken === old),
      );
      if (old) pairs.push([old, one]);
    }
  }
  return pairs;
}

/** The code that the author says it had; what the version before said already is about the one before that. */
function movedFrom(before: Instrument, { code, formerly }: Criterion): string | undefined {
  const known = criteriaOf(before).find((old) => old.code === code)?.formerly;
  return formerly === known ? undefined : formerly;
}

const codesOf = (criteria: readonly Criterion[]) => criteria.map((one) => one.code);

const sameWords: Fits = (old, one) => old.statement === one.statement;

/** Reworded rather than replaced: the same topic, or half of the words of the longer statement. */
function alike(old: Criterion, one: Criterion): boolean {
  const [some, others] = [wordsIn(old.statement), wordsIn(one.statement)];
  const shared = [...some].filter((word) => others.has(word)).length;
  return old.topic === one.topic || shared * 2 >= Math.max(some.size, others.size);
}

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

const saysTheSame = ([old, one]: Pair) => said(old) === said(one);

const said = ({ topic, statement, plain, lookFor, question }: Criterion) =>
  JSON.stringify([topic, statement, plain, lookFor, question]);

/** Where answers lead that were given under a code before: to a code of the version after, or to `code@version`. */
export function destinations(before: Instrument, after: Instrument): (code: string) => string {
  const { moved, removed } = compare(before, after);
  const to = new Map(moved.map((one) => [one.from, one.to]));
  const gone = new Set([...removed, ...goneAbove(before, after)]);
  return (code) => to.get(code) ?? (gone.has(code) ? `${code}@${before.version}` : code);
}

/** Standards and themes that are there no longer, or are judged on another scale. */
function goneAbove(before: Instrument, after: Instrument): string[] {
  const above = ({ themes }: Instrument) =>
    themes.flatMap((theme) => [theme.code, ...theme.standards.map((one) => one.code)]);
  const levels = ({ scale }: Instrument) => scale.levels.map((one) => one.code).join(' ');
  const kept = levels(before) === levels(after) ? above(after) : [];
  return above(before).filter((code) => !kept.includes(code));
}

/** Whether a version comes after another, number by number. */
export function isNewer(version: string, than: string): boolean {
  const [some, others] = [version, than].map((one) => one.split('.').map(Number));
  const at = some?.findIndex((number, place) => number !== others?.[place]) ?? -1;
  return at >= 0 && (some?.[at] ?? 0) > (others?.[at] ?? 0);
}
