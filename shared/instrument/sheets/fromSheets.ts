import { type Instrument, instrumentSchema } from '../instrument.ts';
import { buildInstrument } from './build.ts';
import { type Fault, faultOf } from './fault.ts';
import { columnsOf, rowsOf, type Sheet, type SheetRow } from './sheet.ts';
import { type Edition, wordsColumn } from './toSheets.ts';
import { Traced } from './traced.ts';

/** The sheets of an instrument and the columns each must have beside its words. */
const needed = {
  Instrument: ['part', 'value'],
  Levels: ['kind', 'code'],
  Themes: ['code', 'articles'],
  Standards: ['code'],
  Criteria: ['code', 'methods', 'groups', 'articles', 'without beds'],
} as const;
const welcome = ['Prompts', 'Options', 'Applicability'] as const;
type SheetName = keyof typeof needed | (typeof welcome)[number];

export type Rows = Readonly<Record<SheetName, readonly SheetRow[]>>;

export type Read =
  | { readonly good: true; readonly edition: Edition }
  | { readonly good: false; readonly faults: readonly Fault[] };

/** Reads an edition from sheets: all of it, or every fault with the cell where it can be mended. */
export function fromSheets(sheets: readonly Sheet[]): Read {
  const missing = missingParts(sheets);
  if (missing.length > 0) return { good: false, faults: missing };
  const rows = Object.fromEntries(
    [...Object.keys(needed), ...welcome].map((name) => {
      const sheet = find(sheets, name);
      return [name, sheet ? rowsOf(sheet) : []];
    }),
  ) as unknown as Rows;

  const doubtful = [...repeated(rows), ...orphans(rows)];
  if (doubtful.length > 0) return { good: false, faults: doubtful };

  const read = languagesOf(sheets).map((language) => readLanguage(rows, language));
  const faults = distinct(read.flatMap((one) => one.faults));
  const [first, ...others] = read.flatMap((one) => one.instrument ?? []);
  return faults.length > 0 || !first
    ? { good: false, faults }
    : { good: true, edition: [first, ...others] };
}

function readLanguage(
  rows: Rows,
  language: string,
): { instrument?: Instrument; faults: readonly Fault[] } {
  const traced = new Traced();
  const parsed = instrumentSchema.safeParse(buildInstrument(rows, language, traced));
  if (parsed.success) return { instrument: parsed.data, faults: [] };
  return { faults: parsed.error.issues.map((issue) => faultOf(issue, traced.at(issue.path))) };
}

function missingParts(sheets: readonly Sheet[]): Fault[] {
  const faults = Object.entries(needed).flatMap(([name, columns]): Fault[] => {
    const sheet = find(sheets, name);
    if (!sheet) return [{ sheet: name, cell: '', code: 'sheet-missing', detail: name }];
    const had = columnsOf(sheet);
    return columns
      .filter((column) => !had.includes(column))
      .map((column) => ({ sheet: name, cell: 'A1', code: 'column-missing', detail: column }));
  });
  if (faults.length > 0 || languagesOf(sheets).length > 0) return faults;
  const detail = wordsColumn('words', 'en');
  return [{ sheet: 'Instrument', cell: 'A1', code: 'column-missing', detail }];
}

/** The languages that the first sheet has columns for. */
function languagesOf(sheets: readonly Sheet[]): string[] {
  const sheet = find(sheets, 'Instrument');
  return sheet ? columnsOf(sheet).flatMap((name) => /^words \[(.+)\]$/.exec(name)?.[1] ?? []) : [];
}

/** Codes that stand twice, at the second place. */
function repeated(rows: Rows): Fault[] {
  const kinds = ['Levels', 'Themes', 'Standards', 'Criteria'] as const;
  return kinds.flatMap((kind) => {
    const seen = new Set<string>();
    return rows[kind].flatMap((row): Fault[] => {
      const code = row.text('code');
      if (code !== '' && seen.has(code)) {
        return [{ ...row.place('code'), code: 'twice', detail: code }];
      }
      seen.add(code);
      return [];
    });
  });
}

/** Rows that belong to something that is not there. */
function orphans(rows: Rows): Fault[] {
  const codes = (kind: SheetName) => new Set(rows[kind].map((row) => row.text('code')));
  const parent = (code: string) => code.split('.').slice(0, -1).join('.');
  const check = (kind: SheetName, column: string, known: Set<string>, up: boolean) =>
    rows[kind].flatMap((row): Fault[] => {
      const code = row.text(column);
      const wanted = up ? parent(code) : code;
      if (code === '' || known.has(wanted)) return [];
      return [{ ...row.place(column), code: up ? 'no-parent' : 'unknown-code', detail: wanted }];
    });
  return [
    ...check('Standards', 'code', codes('Themes'), true),
    ...check('Criteria', 'code', codes('Standards'), true),
    ...check('Prompts', 'criterion', codes('Criteria'), false),
    ...check('Options', 'criterion', codes('Criteria'), false),
  ];
}

const find = (sheets: readonly Sheet[], name: string) =>
  sheets.find((sheet) => sheet.name.trim().toLowerCase() === name.toLowerCase());

/** A cell without a language is wrong once, not once a language. */
function distinct(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((one) => [`${one.sheet} ${one.cell} ${one.code}`, one])).values()];
}
