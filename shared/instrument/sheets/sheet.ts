/** One sheet of a spreadsheet: its first row names the columns. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = string | number | boolean | null;

/** Where something stands in a spreadsheet, for the person who has to mend it: "Criteria", "H14". */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** A row by the names of its columns, which knows where each of its cells is. */
export interface SheetRow {
  readonly text: (column: string) => string;
  readonly place: (column: string) => Place;
}

/** The rows of a sheet that hold anything. */
export function rowsOf(sheet: Sheet): SheetRow[] {
  const [head = [], ...rows] = sheet.rows;
  const columns = head.map((cell) => asText(cell).toLowerCase());
  return rows.flatMap((row, at) =>
    row.every((cell) => asText(cell) === '') ? [] : [sheetRow(sheet.name, columns, row, at + 2)],
  );
}

/** The names of a sheet's columns, in small letters. */
export const columnsOf = (sheet: Sheet): string[] =>
  (sheet.rows[0] ?? []).map((cell) => asText(cell).toLowerCase());

/** The cell of a column and row, both counted from 1: 8 and 14 are H14. */
export function cellName(column: number, row: number): string {
  const letters = (n: number): string =>
    n > 26
      ? letters(Math.floor((n - 1) / 26)) + letters(((n - 1) % 26) + 1)
      : String.fromCharCode(64 + n);
  return `${letters(Math.max(1, column))}${row}`;
}

function sheetRow(
  sheet: string,
  columns: readonly string[],
  row: readonly Cell[],
  number: number,
): SheetRow {
  return {
    text: (column) => asText(row[columns.indexOf(column)]),
    place: (column) => ({ sheet, cell: cellName(columns.indexOf(column) + 1, number) }),
  };
}

/** Numbers that a spreadsheet made of codes ("1.1" typed as a number) read as they were typed. */
const asText = (cell: Cell | undefined): string => String(cell ?? '').trim();
