import { criteriaOf, standardsOf } from '../instrument/lookup.ts';
import type { Material } from './material.ts';
import type { Cell, Reference } from './report.ts';

/** A stretch of text, and the place that it leads to; null where it is nothing but text. */
export interface Piece {
  readonly text: string;
  readonly to: string | null;
}

/** A text cut at the words that lead somewhere, wherever they stand as words of their own. */
export function piecesOf(text: string, references: readonly Reference[] = []): Piece[] {
  if (references.length === 0) return [{ text, to: null }];
  const places = new Map(references.map(({ words, to }) => [words, to]));
  return text
    .split(patternOf([...places.keys()]))
    .map((piece, at) => ({ text: piece, to: at % 2 === 1 ? (places.get(piece) ?? null) : null }))
    .filter((piece) => piece.text !== '');
}

/** Longer ones first: "1.1" is no part of "1.1.2". */
function patternOf(words: readonly string[]): RegExp {
  const each = words
    .toSorted((a, b) => b.length - a.length)
    .map((one) => one.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?<!\\p{N}\\.)(${each.join('|')})(?!\\.?[\\p{L}\\p{N}])`,
    'u',
  );
}

/** Where a theme or standard, or a criterion, is in the results. */
export const partId = (code: string) => `part-${code.replaceAll('.', '-')}`;
export const criterionId = (code: string) => `criterion-${code.replaceAll('.', '-')}`;

/**
 * The codes in texts that Coscore wrote itself, and where each leads. Never for what people wrote: their "1.2" may be an
 * hour. A theme's code is a bare number, so that only "all of 1" is one.
 */
export function codesIn({ facts, words }: Material, ...texts: readonly string[]): Reference[] {
  const { instrument } = facts;
  const said = texts.join('\n');
  const all: Reference[] = [
    ...instrument.themes.map(({ code }) => ({
      words: words.report.open.all(code),
      to: partId(code),
    })),
    ...standardsOf(instrument).map(({ code }) => ({ words: code, to: partId(code) })),
    ...criteriaOf(instrument).map(({ code }) => ({ words: code, to: criterionId(code) })),
  ];
  return all.filter((one) => said.includes(one.words));
}

/** A cell with codes that lead to the results. */
export const codesCell = (material: Material, text: string): Cell => ({
  kind: 'text',
  text,
  references: codesIn(material, text),
});

/** A cell with the code of a theme or standard, which leads there. */
export const partCell = (code: string, text = code): Cell => ({
  kind: 'text',
  text,
  references: [{ words: code, to: partId(code) }],
});
