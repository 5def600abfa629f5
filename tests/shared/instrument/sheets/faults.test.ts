import { expect, it, test } from 'vitest';
import { faultCodes } from '../../../../shared/instrument/sheets/fault.ts';
import { fromSheets } from '../../../../shared/instrument/sheets/fromSheets.ts';
import type { Cell, Sheet } from '../../../../shared/instrument/sheets/sheet.ts';
import { toSheets } from '../../../../shared/instrument/sheets/toSheets.ts';
import { languages } from '../../../../shared/language/words.ts';
import { changed, small, translated } from '../../../helpers/instruments.ts';

const sheets = toSheets([small]);
const faultsOf = (given: readonly Sheet[]) => {
  const read = fromSheets(given);
  return read.good ? [] : read.faults.map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`);
};
const without = (name: string) => sheets.filter((one) => one.name !== name);
const withRow = (name: string, row: readonly Cell[]) =>
  sheets.map((one) => (one.name === name ? { name, rows: [...one.rows, row] } : one));

type At = readonly [number, number];

/** One cell spoilt: sheet, row and column, what is typed there, and what is said of it. */
const spoilt: [string, At, Cell, string][] = [
  ['Instrument', [2, 2], 'My instrument', 'Instrument B2 form'],
  ['Instrument', [3, 2], '1.0', 'Instrument B3 form'],
  ['Instrument', [4, 1], 'titel', 'Instrument A4 not-one-of'],
  ['Instrument', [4, 3], null, 'Instrument C4 empty'],
  ['Instrument', [5, 3], 'x'.repeat(601), 'Instrument C5 too-long'],
  ['Instrument', [5, 3], 'a\u0007b', 'Instrument C5 characters'],
  ['Instrument', [1, 3], 'words [english]', 'Instrument C1 form'],
  ['Levels', [2, 1], 'levle', 'Levels A2 not-one-of'],
  ['Levels', [3, 2], 'A/F', 'Levels B3 twice'],
  ['Levels', [4, 2], 'NA', 'Levels B4 not-one-of'],
  ['Levels', [1, 3], 'nam [en]', 'Levels A1 column-missing'],
  ['Themes', [2, 2], 'nineteen', 'Themes B2 number'],
  ['Themes', [2, 2], '51', 'Themes B2 too-large'],
  ['Themes', [2, 2], null, 'Themes B2 empty'],
  ['Themes', [3, 1], '1', 'Themes A3 twice'],
  ['Standards', [3, 1], '3.1', 'Standards A3 no-parent'],
  ['Standards', [3, 1], null, 'Standards A3 empty'],
  ['Criteria', [4, 1], 1.1, 'Criteria A4 no-parent'],
  ['Criteria', [4, 1], '1.1.1', 'Criteria A4 twice'],
  ['Criteria', [4, 1], '1.1.x', 'Criteria A4 form'],
  ['Criteria', [3, 2], '9', 'Criteria B3 form'],
  ['Criteria', [2, 3], 'levels', 'Criteria C2 not-one-of'],
  ['Criteria', [2, 4], 'yes', 'Criteria D2 not-for-this'],
  ['Criteria', [3, 4], 'perhaps', 'Criteria D3 not-one-of'],
  ['Criteria', [4, 5], 100, 'Criteria F4 too-small'],
  ['Criteria', [4, 6], 'many', 'Criteria F4 number'],
  ['Criteria', [2, 7], 'interviews', 'Criteria G2 not-one-of'],
  ['Criteria', [2, 10], null, 'Criteria J2 not-one-of'],
  ['Criteria', [2, 14], 'Only one line', 'Criteria N2 too-few-lines'],
  ['Criteria', [2, 14], 'a\nb\nc\nd\ne\nf', 'Criteria N2 too-many-lines'],
  ['Criteria', [4, 15], null, 'Criteria O4 empty'],
  ['Criteria', [1, 2], 'formelry', 'Criteria B1 column-unknown'],
  ['Criteria', [1, 11], 'topic [de]', 'Criteria K1 language-unknown'],
  ['Criteria', [1, 12], 'topic [en]', 'Criteria L1 column-twice'],
  ['Criteria', [1, 2], null, 'Criteria B1 column-unknown'],
  ['Prompts', [2, 1], '9.9.9', 'Prompts A2 unknown-code'],
  ['Prompts', [2, 2], 'cooks', 'Prompts B2 not-one-of'],
  ['Prompts', [2, 2], '__proto__', 'Prompts B2 not-one-of'],
  ['Prompts', [3, 2], 'users', 'Prompts B3 twice'],
  ['Prompts', [2, 3], null, 'Prompts C2 empty'],
  ['Options', [3, 2], 'paid', 'Options B3 twice'],
  ['Options', [2, 1], '1.1.1', 'Options A2 not-for-this'],
  ['Options', [2, 2], 'Très payé', 'Options B2 form'],
  ['Applicability', [2, 1], 'castle', 'Applicability A2 not-one-of'],
  ['Applicability', [2, 2], '1.1.7', 'Applicability B2 unknown-code'],
];

test.each(spoilt)('on the sheet %s at %s, "%s" is refused: %s', (name, at, value, expected) => {
  expect(faultsOf(changed(sheets, name, at, value))).toContain(expected);
});

it('misses sheets and rows by their names', () => {
  expect(faultsOf(without('Criteria'))).toEqual(['Criteria  sheet-missing']);
  expect(faultsOf(without('Levels'))).toEqual(['Levels  sheet-missing']);
  expect(faultsOf([])).toHaveLength(5);
  const rows = sheets.find((one) => one.name === 'Levels')?.rows.filter((row) => row[1] !== '?');
  const levels = { name: 'Levels', rows: rows ?? [] };
  expect(faultsOf([...without('Levels'), levels])).toEqual(['Levels A1 row-missing']);
});

it('tells of sheets and cells that it would not read, rather than to lose them', () => {
  const promts = { name: 'Promts', rows: [['criterion']] };
  expect(faultsOf([...sheets, promts])).toEqual(['Promts A1 sheet-unknown']);
  const again = { name: 'criteria ', rows: [['code']] };
  expect(faultsOf([...sheets, again])).toEqual(['criteria  A1 sheet-twice']);
  const beside = withRow('Themes', ['3', '1', 'Title', 'Statement', 'Plain', 'lost']);
  const wider = beside.map(({ name, rows }) =>
    name === 'Themes'
      ? { name, rows: rows.map((row) => [...row, null].slice(0, 6)) }
      : { name, rows },
  );
  expect(faultsOf(wider)).toEqual(['Themes F1 column-unknown']);
});

it('asks for something below every theme and standard', () => {
  const theme = withRow('Themes', ['3', '1', 'Title', 'Statement', 'Plain']);
  expect(faultsOf(theme)).toEqual(['Themes A4 nothing-below']);
});

it('finds a criterion that one language lacks, in the cells of that language', () => {
  const both = toSheets([small, translated(small, 'it')]);
  const columns = both.find((one) => one.name === 'Criteria')?.rows[0] ?? [];
  const italian = columns.flatMap((head, at) => (String(head).includes('[it]') ? [at + 1] : []));
  const gap = italian.reduce((all, column) => changed(all, 'Criteria', [4, column], null), both);
  expect(faultsOf(gap)).toEqual([
    'Criteria P4 empty',
    'Criteria Q4 empty',
    'Criteria S4 too-few-lines',
    'Criteria R4 empty',
    'Criteria T4 empty',
  ]);
});

it('tells all faults at once, each once however many languages there are', () => {
  const both = toSheets([small, translated(small, 'it')]);
  const twoFaults = changed(changed(both, 'Themes', [2, 2], 'x'), 'Criteria', [2, 11], null);
  expect(faultsOf(twoFaults)).toEqual(['Themes B2 number', 'Criteria K2 empty']);
});

it('has a sentence for every fault in every language that says where and what to do', () => {
  for (const { sheets: words } of Object.values(languages)) {
    for (const code of faultCodes) {
      const said = words.fault({ sheet: 'Criteria', cell: 'H14', code, detail: '1.2' });
      expect(said).toMatch(/^Criteria, H14.?: /);
      expect(said).not.toContain('undefined');
      expect(said.split(/[.!]\s|[.!]$/).length).toBeGreaterThan(2);
    }
  }
});
