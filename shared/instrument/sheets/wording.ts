import type { Fault, FaultCode } from './fault.ts';
import { cellName, columnsOf, findSheet, rowsOf, type Sheet, type SheetRow } from './sheet.ts';

/** Official wording of an instrument in one language, which a team is entitled to use. */
export interface Wording {
  /** The instrument whose numbering it is laid over. */
  readonly instrument: string;
  readonly version: string;
  readonly language: string;
  /** The version that the instrument with this wording gets. */
  readonly officialVersion: string;
  /** Whose wording it is. */
  readonly source: string;
  /** Who allowed the team to use it, and when. */
  readonly permission: string;
  readonly lines: readonly Line[];
}

export interface Line {
  readonly code: string;
  readonly statement: string;
  /** Empty where the instrument's own stay. */
  readonly lookFor: readonly string[];
  readonly row: SheetRow;
}

export type WordingRead =
  | { readonly good: true; readonly wording: Wording }
  | { readonly good: false; readonly faults: readonly Fault[] };

const partNames = ['instrument', 'version', 'source', 'permission'] as const;
const optionalPart = 'official version';
/** What the parts are at most, so that notice and source still have room for them. */
const longest = 200;

/** Whether sheets bring official wording rather than an instrument. */
export const isWording = (sheets: readonly Sheet[]) => findSheet(sheets, 'Wording') !== undefined;

/** Reads the sheets "Overlay" (part, value) and "Wording" (code, statement [it], look for [it]). */
export function fromWordingSheets(sheets: readonly Sheet[]): WordingRead {
  const [overlay, lines] = [findSheet(sheets, 'Overlay'), findSheet(sheets, 'Wording')];
  if (!overlay || !lines) {
    const name = overlay ? 'Wording' : 'Overlay';
    return bad([{ sheet: name, cell: '', code: 'sheet-missing', detail: name }]);
  }
  const unread = [...headFaults(overlay, ['part', 'value']), ...wordingHeadFaults(lines)];
  if (unread.length > 0) return bad(unread);

  const language = languagesIn(lines)[0] ?? '';
  const parts = rowsOf(overlay);
  const rows = rowsOf(lines);
  const faults = [...partFaults(parts), ...lineFaults(rows, language)];
  if (faults.length > 0) return bad(faults);
  const value = (name: string) =>
    parts.find((row) => row.text('part').toLowerCase() === name)?.text('value') ?? '';
  return {
    good: true,
    wording: {
      instrument: value('instrument'),
      version: value('version'),
      officialVersion: value(optionalPart) || value('version'),
      source: value('source'),
      permission: value('permission'),
      language,
      lines: rows.map((row) => ({
        code: row.text('code'),
        statement: row.text(`statement [${language}]`),
        lookFor: row
          .text(`look for [${language}]`)
          .split('\n')
          .filter((one) => one.trim() !== ''),
        row,
      })),
    },
  };
}

const bad = (faults: readonly Fault[]): WordingRead => ({ good: false, faults });

const languagesIn = (sheet: Sheet): string[] =>
  columnsOf(sheet).flatMap((name) => /^statement \[([a-z]{2})\]$/.exec(name)?.[1] ?? []);

function headFaults(sheet: Sheet, needed: readonly string[]): Fault[] {
  const had = columnsOf(sheet);
  return needed
    .filter((column) => !had.includes(column))
    .map((detail) => ({ sheet: sheet.name, cell: 'A1', code: 'column-missing', detail }));
}

/** One language at a time, so that who allowed it is said of each. */
function wordingHeadFaults(sheet: Sheet): Fault[] {
  const [language = 'en', second] = languagesIn(sheet);
  const missing = headFaults(sheet, ['code', `statement [${language}]`]);
  if (!second) return missing;
  const at = columnsOf(sheet).lastIndexOf(`statement [${second}]`);
  const cell = cellName(at + 1, 1);
  return [...missing, { sheet: sheet.name, cell, code: 'column-twice', detail: 'statement' }];
}

function partFaults(rows: readonly SheetRow[]): Fault[] {
  const known: readonly string[] = [...partNames, optionalPart];
  const said = rows.map((row) => row.text('part').toLowerCase());
  const missing = partNames.filter((name) => !said.includes(name));
  return [
    ...missing.map((detail): Fault => {
      return { sheet: 'Overlay', cell: 'A1', code: 'row-missing', detail };
    }),
    ...rows.flatMap((row, at) => {
      const name = said[at] ?? '';
      if (!known.includes(name)) return [fault(row, 'part', 'not-one-of', known.join(', '))];
      if (said.indexOf(name) < at) return [fault(row, 'part', 'twice', name)];
      const { length } = row.text('value');
      if (length === 0) return [fault(row, 'value', 'empty', '')];
      return length > longest ? [fault(row, 'value', 'too-long', String(longest))] : [];
    }),
  ];
}

function lineFaults(rows: readonly SheetRow[], language: string): Fault[] {
  const statement = `statement [${language}]`;
  const codes = rows.map((row) => row.text('code'));
  return rows.flatMap((row, at) => {
    const code = row.text('code');
    if (code === '') return [fault(row, 'code', 'empty', '')];
    if (codes.indexOf(code) < at) return [fault(row, 'code', 'twice', code)];
    return row.text(statement) === '' ? [fault(row, statement, 'empty', '')] : [];
  });
}

const fault = (row: SheetRow, column: string, code: FaultCode, detail: string): Fault => ({
  ...row.place(column),
  code,
  detail,
});
