import { promptKinds } from '../instrument.ts';
import { type PartName, partNames, parts, wordsColumn } from './columns.ts';
import type { Fault, FaultCode } from './fault.ts';
import { findSheet, rowsOf, type Sheet, type SheetRow } from './sheet.ts';

/** The rows of each part of an instrument. */
export type Rows = Readonly<Record<PartName, readonly SheetRow[]>>;

export function rowsOfParts(sheets: readonly Sheet[]): Rows {
  const entries = partNames.map((name) => {
    const sheet = findSheet(sheets, name);
    return [name, sheet ? rowsOf(sheet) : []];
  });
  return Object.fromEntries(entries);
}

const instrumentParts = ['id', 'version', 'title', 'notice', 'licence', 'source'] as const;
const levelKinds = ['level', 'not applicable', 'not enough evidence'] as const;

/** Rows that Coscore would not read, or that belong to nothing: what building an instrument would lose. */
export function rowFaults(rows: Rows, languages: readonly string[]): Fault[] {
  return [
    ...kindFaults(rows.Instrument, 'Instrument', 'part', instrumentParts, instrumentParts),
    ...kindFaults(rows.Levels, 'Levels', 'kind', levelKinds, levelKinds.slice(1)),
    ...kindFaults(rows.Prompts, 'Prompts', 'for', promptKinds, []),
    ...(['Levels', 'Themes', 'Standards', 'Criteria'] as const).flatMap((name) =>
      repeated(rows[name], 'code', (row) => row.text('code')),
    ),
    ...repeated(rows.Prompts, 'for', (row) => `${row.text('criterion')} ${small(row, 'for')}`),
    ...repeated(rows.Options, 'code', (row) => `${row.text('criterion')} ${row.text('code')}`),
    ...orphans(rows),
    ...rows.Criteria.flatMap((row) => strayAnswers(row, languages)),
    ...strayOptions(rows),
  ];
}

/** Rows of a kind that there is not, and kinds that are missing or there twice although there is one of each. */
function kindFaults(
  rows: readonly SheetRow[],
  sheet: PartName,
  column: string,
  known: readonly string[],
  single: readonly string[],
): Fault[] {
  const strange = rows.filter((row) => !known.includes(small(row, column)));
  const missing = single.filter((kind) => !rows.some((row) => small(row, column) === kind));
  return [
    ...strange.map((row) => fault(row, column, 'not-one-of', known.join(', '))),
    ...missing.map((detail): Fault => ({ sheet, cell: 'A1', code: 'row-missing', detail })),
    ...repeated(
      rows.filter((row) => single.includes(small(row, column))),
      column,
      (row) => small(row, column),
    ),
  ];
}

/** The second and later rows that say the same. */
function repeated(
  rows: readonly SheetRow[],
  column: string,
  by: (row: SheetRow) => string,
): Fault[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const said = by(row);
    const again = row.text(column) !== '' && seen.has(said);
    seen.add(said);
    return again ? [fault(row, column, 'twice', row.text(column))] : [];
  });
}

/** Rows that belong to something that is not there. */
function orphans(rows: Rows): Fault[] {
  const codes = (name: PartName) => new Set(rows[name].map((row) => row.text('code')));
  const under = (name: PartName, column: string, known: ReadonlySet<string>, code: FaultCode) =>
    rows[name].flatMap((row) => {
      const wanted = code === 'no-parent' ? parentOf(row.text(column)) : row.text(column);
      return known.has(wanted) ? [] : [fault(row, column, wanted === '' ? 'empty' : code, wanted)];
    });
  const [themes, standards, criteria] = [codes('Themes'), codes('Standards'), codes('Criteria')];
  return [
    ...under('Standards', 'code', themes, 'no-parent'),
    ...under('Criteria', 'code', standards, 'no-parent'),
    ...under('Prompts', 'criterion', criteria, 'unknown-code'),
    ...under('Options', 'criterion', criteria, 'unknown-code'),
  ];
}

/** What is said of an answer that the criterion does not ask for. */
function strayAnswers(row: SheetRow, languages: readonly string[]): Fault[] {
  const kind = small(row, 'question') || 'level';
  const units = parts.Criteria.someWords.flatMap((one) =>
    languages.map((language) => wordsColumn(one, language)),
  );
  const stray = [
    ...(kind === 'choice' ? [] : ['several']),
    ...(kind === 'number' ? [] : ['least', 'most', ...units]),
  ];
  return stray
    .filter((column) => row.text(column) !== '')
    .map((column) => fault(row, column, 'not-for-this', kind));
}

function strayOptions(rows: Rows): Fault[] {
  const kinds = new Map(rows.Criteria.map((row) => [row.text('code'), small(row, 'question')]));
  return rows.Options.flatMap((row) => {
    const kind = kinds.get(row.text('criterion'));
    return kind === undefined || kind === 'choice'
      ? []
      : [fault(row, 'criterion', 'not-for-this', kind || 'level')];
  });
}

/** 1.2 of 1.2.3. */
export const parentOf = (code: string) => code.split('.').slice(0, -1).join('.');

const small = (row: SheetRow, column: string) => row.text(column).toLowerCase();

const fault = (row: SheetRow, column: string, code: FaultCode, detail: string): Fault => ({
  ...row.place(column),
  code,
  detail,
});
