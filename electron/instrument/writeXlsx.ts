import writeSheets, { type Cell as Drawn } from 'write-excel-file/node';
import type { Edition } from '../../shared/instrument/sheets/edition.ts';
import type { Cell, Sheet } from '../../shared/instrument/sheets/sheet.ts';
import { toSheets } from '../../shared/instrument/sheets/toSheets.ts';

/** Rows below each table where new parts can be typed: formatted as text too, so that 1.10 does not become 1.1. */
const spareRows = 60;

/** An edition as a spreadsheet: one sheet for each part, headings in sight, everything text. */
export async function writeXlsx(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const buffer = await writeSheets(toSheets(edition).map(drawn), {
    fontFamily: 'Calibri',
    fontSize: 11,
  }).toBuffer();
  return new Uint8Array(buffer);
}

function drawn({ name, rows: [head = [], ...rows] }: Sheet) {
  const spare = Array.from({ length: name === 'Instrument' ? 0 : spareRows }, () =>
    head.map(() => null),
  );
  return {
    sheet: name,
    data: [head.map(heading), ...[...rows, ...spare].map((row) => row.map(text))],
    columns: head.map((column) => ({ width: widthOf(String(column)) })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  };
}

const heading = (value: Cell): Drawn => ({
  value: String(value),
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#e6eef2',
  wrap: true,
  alignVertical: 'top',
});

const text = (value: Cell): Drawn => ({
  type: String,
  ...(value === null ? {} : { value: unescapable(String(value)) }),
  format: '@',
  wrap: true,
  alignVertical: 'top',
});

/** A spreadsheet would read _x0041_ as the letter A. */
export const unescapable = (value: string) => value.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

/** In characters; what is longer wraps. */
function widthOf(column: string): number {
  const name = column.replace(/ \[.*$/, '');
  return widths[name] ?? (column === name ? 12 : 36);
}

const widths: Readonly<Record<string, number>> = {
  words: 70,
  value: 20,
  kind: 20,
  'look for': 50,
  text: 50,
  name: 22,
  title: 26,
  topic: 22,
  label: 26,
  unit: 14,
  types: 30,
  criteria: 24,
  methods: 18,
  groups: 16,
};
