import { expect, test } from 'vitest';
import { languages } from '../../../shared/language/words.ts';
import { textsOf } from './texts.ts';

const { en, it } = languages;
const texts = [...textsOf(it, en).values()].flat();

test('keeps to Italian typography: accents, guillemets without spaces, no space before a sign', () => {
  const quotes = /[“”]|« | »/u;
  const spaced = / [;:!?,.](?=\s|$)/u;
  // È and not E’, così and not cosi’, perché and not perchè.
  const accents =
    /(?<!\p{L})(?:E|e|cosi|piu|puo|gia)’(?=\s)|(?<!ch|n|s|tr)é(?!\p{L})|chè(?!\p{L})/u;
  const wrong = texts.filter((text) => [quotes, spaced, accents].some((rule) => rule.test(text)));
  expect(wrong).toEqual([]);
});

test('counts as Italian does', () => {
  const { people } = it.screens.common;
  expect([0, 1, 2, 5].map(people)).toEqual(['0 persone', '1 persona', '2 persone', '5 persone']);
  expect(it.report.summary.open(1)).toMatch(/^1 punto non ha .*lo indica\.$/);
  expect(it.report.summary.open(2)).toMatch(/^2 punti non hanno .*li indica uno per uno\.$/);
  expect(it.report.position(12345)).toBe('Dopo 12.345 modifiche registrate');
});

test('writes days and lists as Italian does', () => {
  expect(it.field.dates('2026-09-08', '2026-09-12')).toBe('8–12 settembre 2026');
  expect(it.field.dates('2026-09-14', '2026-09-16')).toBe('14–16 settembre 2026');
  expect(it.field.dates('2026-08-31', '2026-09-01')).toMatch(/^31 agosto.+1.* settembre 2026$/);
  expect(it.screens.details.missing(['Ada', 'Ida', 'Bruno'])).toContain('Ada, Ida e Bruno');
  expect(it.format.list(['Linh T.', 'Elin W.'])).toBe('Linh T. ed Elin W.');
  expect(it.format.listEnd(['Linh T.', 'Èva'])).toBe('Linh T. ed Èva.');
  expect(it.format.list(['Elin W.'])).toBe('Elin W.');
});
