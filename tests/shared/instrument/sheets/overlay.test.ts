import { expect, it, test } from 'vitest';
import { criteriaOf, lookUp } from '../../../../shared/instrument/lookup.ts';
import { overlay } from '../../../../shared/instrument/sheets/overlay.ts';
import { fromWordingSheets } from '../../../../shared/instrument/sheets/wording.ts';
import { languages } from '../../../../shared/language/words.ts';
import { changed, small, translated } from '../../../helpers/instruments.ts';
import { wordingSheets as sheets } from '../../../helpers/wording.ts';

const words = languages.en.sheets.official;
const laid = (given = sheets, base = small) => {
  const read = fromWordingSheets(given);
  return read.good ? overlay(base, read.wording, words) : read;
};
const faultsOf = (given = sheets) => {
  const result = laid(given);
  return result.good
    ? []
    : result.faults.map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`);
};
const instrument = () => {
  const result = laid();
  return result.good ? result.instrument : expect.fail(JSON.stringify(result.faults));
};

it('shows the official wording where there is some, and everything else as it was', () => {
  const made = instrument();
  expect(lookUp(made, '1')).toMatchObject({ statement: 'Official theme.' });
  expect(lookUp(made, '1.1.1')).toMatchObject({
    statement: 'Official statement.',
    lookFor: ['First', 'Second'],
    plain: 'We look at Level.',
  });
  expect(lookUp(made, '1.1.2')).toMatchObject({
    statement: 'Another official one.',
    lookFor: ['One thing', 'Another thing'],
  });
  expect(lookUp(made, '2.1')).toEqual(lookUp(small, '2.1'));
  const codes = (one: typeof small) => criteriaOf(one).map(({ code }) => code);
  expect(codes(made)).toEqual(codes(small));
});

it('says so in its notice, its licence and its source, under an id of its own', () => {
  const made = instrument();
  expect(made).toMatchObject({ id: 'small-official', version: '1.2.0', language: 'en' });
  expect(made.notice).toContain('Official wording: The Ministry.');
  expect(made.notice).toContain('with permission: Letter of 3 May 2026');
  expect(made.licence).toMatch(/permission only/);
  expect(made.source).toContain('The Ministry');
  expect(made.source).toContain(small.source);
});

it('has words for it in every language, short enough for the longest source and permission', () => {
  for (const { sheets: said } of Object.values(languages)) {
    expect(said.official.notice('x'.repeat(200), 'x'.repeat(200)).length).toBeLessThanOrEqual(600);
    expect(said.official.licence.length).toBeLessThanOrEqual(120);
  }
});

const spoilt: [string, readonly [number, number], string | null, string][] = [
  ['Wording', [1, 1], 'number', 'Wording A1 column-missing'],
  ['Wording', [1, 2], 'statement', 'Wording A1 column-missing'],
  ['Wording', [1, 3], 'statement [it]', 'Wording C1 column-twice'],
  ['Wording', [2, 1], '9.9.9', 'Wording A2 unknown-code'],
  ['Wording', [2, 1], null, 'Wording A2 empty'],
  ['Wording', [3, 1], '1.1.1', 'Wording A4 twice'],
  ['Wording', [4, 2], null, 'Wording B4 empty'],
  ['Wording', [4, 2], 'x'.repeat(601), 'Wording B4 too-long'],
  ['Wording', [4, 3], 'Only one', 'Wording C4 too-few-lines'],
  ['Wording', [2, 3], 'A theme\nhas none', 'Wording C2 not-for-this'],
  ['Overlay', [2, 1], 'instrumnet', 'Overlay A2 not-one-of'],
  ['Overlay', [4, 2], null, 'Overlay B4 empty'],
  ['Overlay', [5, 2], 'x'.repeat(201), 'Overlay B5 too-long'],
  ['Overlay', [6, 2], '2', 'Overlay A1 form'],
];

test.each(spoilt)('on the sheet %s at %s, "%s" is refused: %s', (name, at, value, expected) => {
  expect(faultsOf(changed(sheets, name, at, value))).toContain(expected);
});

it('needs to be told whose wording it is and who allowed it', () => {
  expect(faultsOf(sheets.filter((one) => one.name === 'Wording'))).toEqual([
    'Overlay  sheet-missing',
  ]);
  const none = sheets.map((one) => ({
    ...one,
    rows: one.rows.filter((row) => row[0] !== 'permission'),
  }));
  expect(faultsOf(none)).toEqual(['Overlay A1 row-missing']);
});

it('lays the wording of one language over that language only', () => {
  const italian = sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => String(cell ?? '').replace('[en]', '[it]'))),
  }));
  const read = fromWordingSheets(italian);
  expect(read).toMatchObject({ good: true, wording: { language: 'it' } });
  const result = laid(italian, translated(small, 'it'));
  expect(result).toMatchObject({ good: true, instrument: { language: 'it' } });
});
