import { strToU8, zipSync } from 'fflate';
import writeSheets, { type Cell } from 'write-excel-file/node';
import { toCsv } from '../../shared/export/csv.ts';
import type { Table } from '../../shared/export/tables.ts';
import { unescapable } from '../instrument/writeXlsx.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A sheet for each table, the headings in sight. Every cell is text: "1.10" stays what it is, and nothing is run. */
export async function writeXlsxTables(tables: readonly Table[]): Promise<Bytes> {
  const sheets = tables.map(({ title, columns, rows }) => ({
    sheet: title,
    data: [columns.map(heading), ...rows.map((row) => row.map(cell))],
    columns: columns.map((_, at) => ({ width: widthOf(at, columns, rows) })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }));
  const made = writeSheets(sheets, { fontFamily: 'Calibri', fontSize: 11 });
  return new Uint8Array(await made.toBuffer());
}

const heading = (value: string): Cell => ({
  ...{ value, type: String, fontWeight: 'bold', backgroundColor: '#e6eef2' },
  ...{ wrap: true, alignVertical: 'top' },
});

const cell = (value: string): Cell => ({
  type: String,
  ...(value !== '' && { value: unescapable(value) }),
  ...{ format: '@', wrap: true, alignVertical: 'top' },
});

/** In characters: as wide as what is in it, within bounds; what is longer wraps. */
const widthOf = (at: number, columns: readonly string[], rows: Table['rows']) =>
  Math.min(
    60,
    [columns, ...rows].reduce((most, row) => Math.max(most, (row[at] ?? '').length + 2), 10),
  );

/** The day that every file in the zip bears: when it was written is said in no table. The oldest that a zip knows. */
const mtime = '1980-01-01T00:00:00';

/** A file for each table in one zip, named alike in every language so that a program finds it. */
export const writeCsvTables = (tables: readonly Table[]): Bytes =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        tables.map((one) => [`${one.name}.csv`, [strToU8(toCsv(one)), { mtime }]]),
      ),
    ),
  );
