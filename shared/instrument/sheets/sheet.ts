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
  const columns = new Map(columnsOf(sheet).map((name, at) => [name, at]));
  return sheet.rows
    .slice(1)
    .flatMap((row, at) =>
      row.every((cell) => asText(cell) === '') ? [] : [sheetRow(sheet.name, columns, row, at + 2)],
    );
}

/** The names of a sheet's columns, in small letters; empty where a column has none. */
export const columnsOf = (sheet: Sheet): string[] =>
  (sheet.rows[0] ?? []).map((cell) => asText(cell).toLowerCase());

/** A sheet by its name, however it is spelt. */
export const findSheet = (sheets: readonly Sheet[], name: string): Sheet | undefined =>
  sheets.find((sheet) => sheet.name.trim().toLowerCase() === name.toLowerCase());

/** The cell of a column and row, both counted from 1: 8 and 14 are H14. */
export function cellName(column: number, row: number): string {
  const letters = (n: number): string =>
    n > 26
      ? letters(Math.floor((n - 1) / 26)) + letters(((n - 1) % 26) + 1)
      : String.fromCharCode(64 + n);
  return `${letters(Math.max(1, column))}${row}`;
}

/** A cell as it was typed: a code that a spreadsheet made a number of ("1.1") is text again. */
const asText = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .replaceAll('\r\n', '\n')
    .trim();

function sheetRow(
  sheet: string,
  columns: ReadonlyMap<string, number>,
  row: readonly Cell[],
  number: number,
): SheetRow {
  const at = (column: string) => columns.get(column) ?? -1;
  return {
    text: (column) => asText(row[at(column)]),
    place: (column) => ({ sheet, cell: cellName(at(column) + 1, number) }),
  };
}
