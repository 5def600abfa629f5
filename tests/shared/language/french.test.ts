import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fr } from '../../../shared/language/fr/index.ts';

const words = new URL('../../../shared/language/fr/', import.meta.url);
const instruments = new URL('../../../resources/instruments/', import.meta.url);

const sources = readdirSync(words).map((name) => ({
  name,
  texts: literalsIn(readFileSync(new URL(name, words), 'utf8')),
}));
const shipped = readdirSync(instruments)
  .filter((name) => name.endsWith('.fr.json'))
  .map((name) => ({
    name,
    texts: textsIn(JSON.parse(readFileSync(new URL(name, instruments), 'utf8'))),
  }));

/** What stands between quotation marks in a source file; a mark stands for what is filled in. */
function literalsIn(source: string): string[] {
  const found = source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g);
  return [...found].map(([, plain = '', template = '']) =>
    (plain + template)
      .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '¤')
      .replace(/\\u(\p{Hex}{4})/gu, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16))),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** Codes and examples, which no language changes. */
const asTheyAre = /^\?$|«\u00a0\?\u00a0»|#REF!|\{".*\}/g;

it.each([...sources, ...shipped])('keeps to French typography in $name', ({ texts }) => {
  const unspaced = /(?:^|[^\s\u202f])[;!?]|[^\s\u202f]:(?=\s|$)|[^\u00a0]»|«[^\u00a0]/u;
  const written = texts.map((text) => text.replace(asTheyAre, ''));
  const wrong = written.filter(
    (text) => / [;:!?»]|\u00a0[;:!?]|[\p{L}¤]'\p{L}|["“”]/u.test(text) || unspaced.test(text),
  );
  expect(wrong).toEqual([]);
});

it('counts nothing in the singular', () => {
  expect(fr.screens.common.people(0)).toBe('0 personne');
  expect(fr.screens.common.people(1)).toBe('1 personne');
  expect(fr.screens.common.people(2)).toBe('2 personnes');
});

it('writes the first of a month as French does', () => {
  expect(fr.field.dates('2026-09-01', '2026-09-01')).toBe('1er septembre 2026');
  expect(fr.field.dates('2026-09-11', '2026-09-21')).toBe('11–21 septembre 2026');
  expect(fr.field.dates('2026-10-01', '2026-10-03')).toMatch(/^1er.3 octobre 2026$/);
});
