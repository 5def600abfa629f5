import { strFromU8, unzipSync } from 'fflate';
import readXlsx, { type SheetData } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { writeOut } from '../../../electron/export/writeOut.ts';
import { writeXlsxTables } from '../../../electron/export/writeTables.ts';
import { buildExported } from '../../../shared/export/buildExported.ts';
import { exportedSchema } from '../../../shared/export/exported.ts';
import { buildTables, tableNames } from '../../../shared/export/tables.ts';
import { languages } from '../../../shared/language/words.ts';
import { outFacts } from '../../shared/export/outFacts.ts';
import { withheld } from '../../shared/report/visited.ts';

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());
const tables = buildTables(buildExported(outFacts, 'it'));

/** As a reader gives a row back: empty cells are null. */
const asRead = (row: readonly string[]) => row.map((one) => (one === '' ? null : one));

describe('the spreadsheet', () => {
  test('opens again with a sheet for each table, in the language asked for, cell by cell', async () => {
    const file = await writeOut(outFacts, 'it', 'xlsx');
    expect(file.name).toBe('Maison du Lac Valutazione iniziale dati.xlsx');
    const sheets = await readXlsx(Buffer.from(await bytesOf(file)));
    expect(sheets.map((one) => one.sheet)).toEqual(
      tableNames.map((name) => languages.it.ways.sheets[name]),
    );
    for (const [at, { columns, rows }] of tables.entries())
      expect(sheets[at]?.data).toEqual([columns, ...rows].map(asRead));
  });

  test('keeps codes, formulas and what a spreadsheet would read otherwise as the text they are', async () => {
    const row = ['1.10', '=1+1', '_x0041_', '2025-09-09', ' two\nlines '];
    const columns = ['a', 'b', 'c', 'd', 'e'];
    const bytes = await writeXlsxTables([{ name: 'ratings', title: 'One', columns, rows: [row] }]);
    const [only] = await readXlsx(Buffer.from(bytes), { trim: false });
    expect(only?.data satisfies SheetData | undefined).toEqual([columns, row]);
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toMatch(
      /<f[ >]/,
    );
  });

  test('has nothing in any of its parts that was withheld, nor a name', async () => {
    const parts = unzipSync(await bytesOf(await writeOut(outFacts, 'en', 'xlsx')));
    const text = Object.values(parts)
      .map((one) => strFromU8(one))
      .join('\n');
    expect(text).toContain('Nobody knocks.');
    expect(text).not.toContain('Withheld');
    expect(text).not.toMatch(withheld.codes);
    for (const { name } of outFacts.members) expect(text).not.toContain(name);
  });
});

test('the tables as text are a zip with a file each, named alike in every language', async () => {
  const file = await writeOut(outFacts, 'fr', 'csv');
  expect(file.name.endsWith('.zip')).toBe(true);
  const parts = unzipSync(await bytesOf(file));
  expect(Object.keys(parts)).toEqual(tableNames.map((name) => `${name}.csv`));
  for (const bytes of Object.values(parts)) {
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(strFromU8(bytes).endsWith('\r\n')).toBe(true);
  }
  expect(strFromU8(parts['decisions.csv'] ?? new Uint8Array())).toContain('"Réponse (code)"');
});

test('the JSON file is the whole assessment by its schema', async () => {
  const file = await writeOut(outFacts, 'en', 'json');
  expect(exportedSchema.parse(JSON.parse(await file.text()))).toEqual(
    buildExported(outFacts, 'en'),
  );
});

test('the FHIR file is a bundle of the instrument, the decisions and a response for each member', async () => {
  const file = await writeOut(outFacts, 'en', 'fhir');
  expect(file.type).toBe('application/fhir+json');
  const bundle = JSON.parse(await file.text());
  expect(
    bundle.entry.map((one: { resource: { resourceType: string } }) => one.resource.resourceType),
  ).toEqual(['Questionnaire', ...Array(9).fill('QuestionnaireResponse')]);
});
