import writeSheets from 'write-excel-file/node';
import type { Cell, Sheet } from '../../shared/instrument/sheets/sheet.ts';
import { changed } from './instruments.ts';

/** Official wording for some of the small instrument. */
export const wordingSheets: readonly Sheet[] = [
  {
    name: 'Overlay',
    rows: [
      ['part', 'value'],
      ['instrument', 'small'],
      ['version', '1.0.0'],
      ['source', 'The Ministry'],
      ['permission', 'Letter of 3 May 2026'],
      ['official version', '1.2.0'],
    ],
  },
  {
    name: 'Wording',
    rows: [
      ['code', 'statement [en]', 'look for [en]'],
      ['1', 'Official theme.', null],
      ['1.1.2', 'Another official one.', null],
      ['1.1.1', 'Official statement.', 'First\nSecond'],
    ],
  },
];

/** The same as a real file; one cell of the sheet "Overlay" may be another. */
export async function wordingFile(at: readonly [number, number] = [1, 1], value: Cell = 'part') {
  const sheets = changed(wordingSheets, 'Overlay', at, value);
  const data = sheets.map(({ name, rows }) => ({ sheet: name, data: rows.map((row) => [...row]) }));
  return new File([new Uint8Array(await writeSheets(data).toBuffer())], 'wording.xlsx');
}
