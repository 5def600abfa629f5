import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { instrumentSchema } from '../../../shared/instrument/instrument.ts';
import { criteriaOf, standardsOf } from '../../../shared/instrument/lookup.ts';

const file = new URL('../../../resources/instruments/qualityrights.en.json', import.meta.url);
const instrument = instrumentSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const criteria = criteriaOf(instrument);

/** Criteria per standard, theme by theme, as the tool kit numbers them. */
const split = [
  [4, 6, 4, 4, 5, 4, 5],
  [3, 6, 6, 5, 6],
  [3, 6, 7, 4],
  [5, 5, 6, 4, 6],
  [3, 3, 3, 3],
];

it('has 5 themes, 25 standards and 116 criteria, in the split of the tool kit', () => {
  expect(instrument.themes).toHaveLength(5);
  expect(standardsOf(instrument)).toHaveLength(25);
  expect(criteria).toHaveLength(116);
  const found = instrument.themes.map((theme) => theme.standards.map((one) => one.criteria.length));
  expect(found).toEqual(split);
});

it('numbers every theme, standard and criterion by its place', () => {
  for (const [t, theme] of instrument.themes.entries()) {
    expect(theme.code).toBe(`${t + 1}`);
    for (const [s, standard] of theme.standards.entries()) {
      expect(standard.code).toBe(`${t + 1}.${s + 1}`);
      const codes = standard.criteria.map((one) => one.code);
      expect(codes).toEqual(codes.map((_, c) => `${t + 1}.${s + 1}.${c + 1}`));
    }
  }
});

it('says nothing twice', () => {
  for (const words of [criteria.map((one) => one.statement), criteria.map((one) => one.plain)]) {
    expect(new Set(words.map((one) => one.toLowerCase())).size).toBe(116);
  }
});

it('asks somebody wherever it asks', () => {
  const unasked = criteria.filter(
    (one) => one.methods.includes('interview') !== one.groups.length > 0,
  );
  expect(unasked.map((one) => one.code)).toEqual([]);
});

it('names the articles of its theme or others of the Convention', () => {
  const known = criteria.flatMap((one) => one.articles);
  expect(known.every((article) => article >= 3 && article <= 33)).toBe(true);
});

it('has four levels from best to worst, and keeps N/A and not enough evidence apart from them', () => {
  expect(instrument.scale.levels.map((one) => one.code)).toEqual(['A/F', 'A/P', 'A/I', 'N/I']);
  expect(instrument.scale.notApplicable.code).toBe('N/A');
  expect(instrument.scale.notEnough.code).toBe('?');
});

it('says whose wording and numbering it is', () => {
  expect(instrument.notice).toMatch(/WHO/);
  expect(instrument.notice).toMatch(/not .*endorsed/);
});

it('lets criteria of bedrooms be left out of services without beds, and no criterion on rights', () => {
  const leftOut = criteria.filter((one) => one.naWithoutBeds).map((one) => one.code);
  expect(leftOut).toEqual(expect.arrayContaining(['1.2.1', '1.2.5']));
  expect(leftOut.filter((code) => code.startsWith('4.'))).toEqual([]);
});
