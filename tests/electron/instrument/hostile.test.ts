import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { limits } from '../../../electron/instrument/limits.ts';
import { readInstrumentFile } from '../../../electron/instrument/readFile.ts';
import { writeJson } from '../../../electron/instrument/writeJson.ts';
import type { FileRefusal } from '../../../shared/problems.ts';
import { small, translated } from '../../helpers/instruments.ts';
import { problem } from '../../helpers/problem.ts';
import { packedSpaces, type RawEntry, rawZip } from '../../helpers/rawZip.ts';
import { cell, inline, partOf, spreadsheet } from '../../helpers/xlsx.ts';

/** No refusal takes a second on an idle machine; ten of them mean that it hangs. */
const hang = 10_000;

const zip = (files: Record<string, string>) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );

const bomb = async (claimed: number) =>
  rawZip([
    { name: 'xl/workbook.xml', packed: deflateRawSync('<workbook/>'), claimed: 11 },
    { name: partOf.Criteria, packed: await packedSpaces(300), claimed },
  ]);

/** Four hundred sheets that are all the same megabyte. */
async function overlapping() {
  const packed = await packedSpaces(1);
  const entries = Array.from({ length: 400 }, (_, at): RawEntry => {
    const name = `xl/worksheets/sheet${at}.xml`;
    return { name, packed, claimed: 1_000_000, ...(at > 0 ? { sameAs: 1 } : {}) };
  });
  return rawZip([{ name: 'xl/workbook.xml', packed: deflateRawSync(''), claimed: 0 }, ...entries]);
}

const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from(
  { length: 20 },
  (_, at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`,
).join('')}]>`;
const withType = (xml: string) => xml.replace(/\?>/, `?>${entities}`);

const inCriteria = (change: (xml: string) => string) => spreadsheet({ [partOf.Criteria]: change });
const rowAdded = (row: string) =>
  inCriteria((xml) => xml.replace('</sheetData>', `${row}</sheetData>`));

const manySheets = (count: number) =>
  spreadsheet({
    'xl/workbook.xml': (xml) =>
      xml.replace(/<sheets>.*<\/sheets>/s, () => {
        const sheet = (at: number) => `<sheet r:id="rId5" sheetId="${at + 1}" name="S${at}"/>`;
        return `<sheets>${Array.from({ length: count }, (_, at) => sheet(at)).join('')}</sheets>`;
      }),
  });

const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), randomBytes(5000)]);
const cut = async (share: number) => {
  const whole = await spreadsheet();
  return whole.subarray(0, Math.floor(whole.length * share));
};
const json = (text: string) => Buffer.from(text);

const files: [string, FileRefusal, () => Buffer | Promise<Buffer>][] = [
  ['nothing at all', 'empty', () => Buffer.alloc(0)],
  ['blank lines', 'empty', () => Buffer.from(' \n\t\r\n'.repeat(1000))],
  ['a picture with another name', 'unknown', () => png],
  ['a PDF', 'unknown', () => Buffer.from('%PDF-1.7 …')],
  ['text', 'unknown', () => Buffer.from('code;statement\n1.1.1;Yes')],
  ['text in UTF-16', 'unknown', () => Buffer.from('\ufeff{"format":1}', 'utf16le')],
  ['an old Excel file', 'old-excel', () => Buffer.from('d0cf11e0a1b11ae100', 'hex')],
  ['a Word file', 'not-a-spreadsheet', () => zip({ 'word/document.xml': '<w/>' })],
  ['any zip', 'not-a-spreadsheet', () => zip({ 'a.txt': 'a' })],
  ['an OpenDocument file', 'open-document', () => zip({ mimetype: 'x', 'content.xml': '<x/>' })],
  ['a zip that says it is one and is not', 'damaged', () => Buffer.from('PK\x03\x04 no')],
  [
    'noise after the first bytes',
    'damaged',
    () => Buffer.concat([Buffer.from('PK\x03\x04'), randomBytes(1e6)]),
  ],
  ['the first tenth of a spreadsheet', 'damaged', () => cut(0.1)],
  ['the first half of a spreadsheet', 'damaged', () => cut(0.5)],
  ['a spreadsheet without its last byte', 'damaged', () => cut(0.9999)],
  ['a zip bomb that says its size', 'unpacks-too-large', () => bomb(300_000_000)],
  ['a zip bomb that lies about its size', 'unpacks-too-large', () => bomb(100)],
  ['four hundred sheets in one place', 'unpacks-too-large', overlapping],
  [
    'thousands of entries',
    'too-many-parts',
    () => zip(Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`xl/${at}.xml`, '']))),
  ],
  ['entities in a sheet', 'document-type', () => inCriteria(withType)],
  [
    'entities in the texts',
    'document-type',
    () => spreadsheet({ 'xl/sharedStrings.xml': withType }),
  ],
  ['entities in the workbook', 'document-type', () => spreadsheet({ 'xl/workbook.xml': withType })],
  ['a comment that hides a cell', 'document-type', () => rowAdded('<!-- <c r="A1"/> -->')],
  [
    'the last cell of all',
    'too-many-cells',
    () => rowAdded('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  ],
  [
    'a cell far to the right',
    'too-many-cells',
    () => rowAdded('<row r="90"><c r="XFD90"><v>1</v></c></row>'),
  ],
  [
    'a cell far down',
    'too-many-cells',
    () => rowAdded('<row r="90000"><c r="A90000"><v>1</v></c></row>'),
  ],
  [
    'a place with a prefix',
    'too-many-cells',
    () => rowAdded('<row r="90"><c r="A90" x:r="XFD90"><v>1</v></c></row>'),
  ],
  [
    'a place in entities',
    'damaged',
    () => rowAdded('<row r="90"><c r="&#88;FD90"><v>1</v></c></row>'),
  ],
  ['a cell without a place', 'damaged', () => rowAdded('<row r="90"><c><v>1</v></c></row>')],
  ['a cell in row 0', 'damaged', () => rowAdded('<row r="90"><c r="A0"><v>1</v></c></row>')],
  [
    'a cell that appears when another is taken out',
    'too-many-cells',
    () =>
      rowAdded('<row r="90"><c r="A90"><v>1</v></c><<c r="B90"/>c r="XFD90"><v>1</v></c></row>'),
  ],
  [
    'a cell hidden in a name',
    'damaged',
    () => rowAdded('<row r="90"><c r="A90" x="\'><c r=\'B91"><v>1</v></c></row>'),
  ],
  [
    'a row before the one before',
    'damaged',
    () => rowAdded('<row r="2"><c r="A2"><v>1</v></c></row>'),
  ],
  ['a sheet that is cut short', 'damaged', () => inCriteria((xml) => xml.slice(0, -300))],
  [
    'a sheet that is not UTF-8',
    'damaged',
    () =>
      rawZip([
        {
          name: 'xl/workbook.xml',
          packed: deflateRawSync(Buffer.from([0xff, 0xfe, 60, 0])),
          claimed: 4,
        },
      ]),
  ],
  [
    'a tag without end',
    'damaged',
    () => inCriteria((xml) => xml.replace('<sheetData>', `<x a="${'b'.repeat(5e6)}"/><sheetData>`)),
  ],
  [
    'a format without end',
    'unpacks-too-large',
    () =>
      spreadsheet({
        'xl/styles.xml': (xml) =>
          xml.replace('formatCode="@"', `formatCode="${'[$-'.repeat(1e6)}"`),
      }),
  ],
  ['sheets without end', 'too-many-parts', () => manySheets(60)],
  ['a workbook that lists sheets without end', 'unpacks-too-large', () => manySheets(50_000)],
  ['a spreadsheet without sheets', 'damaged', () => spreadsheet({ [partOf.Criteria]: null })],
  ['JSON cut short', 'json', () => Buffer.from(writeJson([small])).subarray(0, 3000)],
  ['JSON of something else', 'not-an-instrument', () => json('{"a":1}')],
  ['a list', 'not-an-instrument', () => json('[]')],
  [
    'brackets within brackets',
    'too-deep',
    () => json(`{"themes":${'['.repeat(1e6)}${']'.repeat(1e6)}}`),
  ],
  ['quotation marks that never close', 'json', () => json(`{"themes":"${'\\"'.repeat(1_900_000)}`)],
  ['brackets that never close', 'too-deep', () => json('['.repeat(3_900_000))],
  ['a hidden prototype', 'prototype', () => json('{"themes":[{"__proto__":{"polluted":1}}]}')],
  [
    'a prototype spelt in escapes',
    'prototype',
    () => json('{"themes":[{"\\u005f_proto__":{"polluted":1}}]}'),
  ],
];

test.each(files)(
  '%s is refused as "%s", soon and as a whole',
  async (_, reason, make) => {
    const bytes = await make();
    const before = process.resourceUsage().maxRSS;
    const started = performance.now();
    const refusal = await problem(() => readInstrumentFile(bytes));
    expect(performance.now() - started).toBeLessThan(hang);
    // In kilobytes; a bomb unpacks to three times as much.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(100_000);
    expect(refusal).toMatchObject({ code: 'FILE_REFUSED', details: { reason } });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  },
  60_000,
);

const faultsOf = async (bytes: Buffer) => {
  const read = await readInstrumentFile(bytes);
  return read.good ? [] : read.faults.map(({ sheet, cell: at, code }) => `${sheet} ${at} ${code}`);
};

const cells: [string, (xml: string) => string, string][] = [
  ['a formula', cell('K2', '<f>1+1</f><v>2</v>'), 'Criteria K2 formula'],
  [
    'a formula that makes text',
    cell('K2', '<f>A1&amp;""</f><v>x</v>', 't="str"'),
    'Criteria K2 formula',
  ],
  [
    'a formula shared with others',
    cell('K2', '<f t="shared" si="0"/><v>x</v>', 't="str"'),
    'Criteria K2 formula',
  ],
  [
    'a formula that reaches out',
    cell('K2', '<f>WEBSERVICE("http://x")</f>'),
    'Criteria K2 formula',
  ],
  ['an error', cell('L3', '<v>#REF!</v>', 't="e"'), 'Criteria L3 error-value'],
  ['a date', cell('A4', '<v>2021-06-10T00:00:00Z</v>', 't="d"'), 'Criteria A4 date'],
  [
    'endless text',
    cell('L2', inline('x'.repeat(limits.text + 1)), 't="inlineStr"'),
    'Criteria L2 too-long',
  ],
  [
    'a character that cannot be printed',
    cell('L2', inline('a_x0007_b'), 't="inlineStr"'),
    'Criteria L2 characters',
  ],
  ['half a character', cell('L2', inline('a_xD800_b'), 't="inlineStr"'), 'Criteria L2 characters'],
  [
    'commas without end',
    cell('I2', inline('1,'.repeat(2000)), 't="inlineStr"'),
    'Criteria I2 too-many-lines',
  ],
  ['a number beyond all numbers', cell('F4', '<v>1e999</v>'), 'Criteria F4 number'],
];

test.each(cells)('%s in a cell is refused by the name of the cell', async (_, change, expected) => {
  expect(await faultsOf(await inCriteria(change))).toContain(expected);
});

test('blank cells that formatting left behind, down to the last row of all, are no fault', async () => {
  const blank = Array.from(
    { length: 500 },
    (_, at) => `<row r="${at + 500}"><c r="XFD${at + 500}" s="1"/></row>`,
  );
  const bytes = await rowAdded(`${blank.join('')}<row r="1048576" ht="12"></row>`);
  expect(await readInstrumentFile(bytes)).toEqual({ good: true, edition: [small] });
});

test('a file full of faults is told in time', async () => {
  const row = (at: number) =>
    `<row r="${at}"><c r="A${at}"><v>${at}</v></c><c r="O${at}" t="inlineStr">${inline('x')}</c></row>`;
  const rows = Array.from({ length: 2900 }, (_, at) => row(at + 70));
  const started = performance.now();
  expect((await faultsOf(await rowAdded(rows.join('')))).length).toBeGreaterThan(2800);
  expect(performance.now() - started).toBeLessThan(hang);
}, 60_000);

const paths: [string, string, string][] = [
  ['"title":"A small instrument"', '"title":7', 'editions[0].title'],
  ['"title":"A small instrument"', '"title":"a\\u0000b"', 'editions[0].title'],
  ['"title":"A small instrument"', '"title":"a","constructor":{}', 'editions[0]'],
  ['"code":"1.1.10"', '"code":"2.1.10"', 'editions[0].themes[0].standards[0].criteria[2].code'],
  ['"format":"coscore-instrument"', '"format":"other"', 'format'],
  [
    '"Another thing"',
    '"Another\\nthing"',
    'editions[0].themes[0].standards[0].criteria[0].lookFor',
  ],
  [
    '"methods":["interview"]',
    '"methods":["magic"]',
    'editions[0].themes[0].standards[0].criteria[0].methods[0]',
  ],
];

test.each(paths)('in JSON, %s as %s is refused with its path', async (from, to, path) => {
  const text = JSON.stringify({ format: 'coscore-instrument', editions: [small] });
  const read = await readInstrumentFile(Buffer.from(text.replace(from, to)));
  expect(read).toMatchObject({ good: false, faults: [{ sheet: 'JSON', cell: path }] });
});

test('languages of one JSON file that differ in more than words are refused with the place', async () => {
  const italian = translated(small, 'it');
  const [first, second] = italian.themes;
  if (!first || !second) throw new Error('The small instrument has two themes');
  const fewer = { ...italian, themes: [first] };
  expect(await faultsOf(Buffer.from(writeJson([small, fewer])))).toEqual([
    'JSON editions[1].themes[1] languages-differ',
  ]);
  expect(await faultsOf(Buffer.from(writeJson([small, small])))).toEqual([
    'JSON editions[1].language twice',
  ]);
});
