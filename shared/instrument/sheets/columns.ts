import type { Fault } from './fault.ts';
import { cellName, columnsOf, findSheet, type Sheet } from './sheet.ts';

/** A part's columns: without the first it is not read; the second hold words, one column for each language. */
interface Columns {
  readonly needed: readonly string[];
  readonly optional: readonly string[];
  readonly words: readonly string[];
  /** Words that only some rows have: a language without them needs no column. */
  readonly someWords: readonly string[];
  /** The sheet may be left out. */
  readonly welcome: boolean;
}

const part = (
  needed: readonly string[],
  words: readonly string[],
  more: Partial<Columns> = {},
): Columns => ({ needed, words, optional: [], someWords: [], welcome: false, ...more });

/** The sheets of an instrument. */
export const parts = {
  Instrument: part(['part', 'value'], ['words']),
  Levels: part(['kind', 'code'], ['name', 'meaning', 'plain']),
  Themes: part(['code', 'articles'], ['title', 'statement', 'plain']),
  Standards: part(['code'], ['title', 'statement', 'plain']),
  Criteria: part(
    ['code', 'methods', 'groups', 'articles', 'without beds'],
    ['topic', 'statement', 'plain', 'look for'],
    { optional: ['formerly', 'question', 'several', 'least', 'most'], someWords: ['unit'] },
  ),
  Prompts: part(['criterion', 'for'], ['text'], { welcome: true }),
  Options: part(['criterion', 'code'], ['label'], { welcome: true }),
  Applicability: part(['types', 'criteria'], ['reason'], { welcome: true }),
} as const satisfies Record<string, Columns>;
export type PartName = keyof typeof parts;
export const partNames = Object.keys(parts) as PartName[];

/** The name of a column that holds words of one language: "statement [it]". */
export const wordsColumn = (name: string, language: string) => `${name} [${language}]`;

const languageOf = (column: string) => /\[([^\]]*)\]$/.exec(column)?.[1]?.trim();
const mostLanguages = 40;

/** The languages of an edition: those that the first sheet has columns for. */
export function languagesOf(sheets: readonly Sheet[]): string[] {
  const sheet = findSheet(sheets, 'Instrument');
  return sheet ? columnsOf(sheet).flatMap((name) => /^words \[(.+)\]$/.exec(name)?.[1] ?? []) : [];
}

/** Sheets and columns that are missing, unknown or there twice: nothing is read past one of these. */
export function columnFaults(sheets: readonly Sheet[]): Fault[] {
  const languages = languagesOf(sheets);
  const misspelt = languages.filter((language) => !/^[a-z]{2}$/.test(language));
  if (misspelt.length > 0) return misspelt.map((language) => languageFault(sheets, language));
  const odd = sheets.flatMap((sheet) => sheetFaults(sheet, sheets));
  if (languages.length > mostLanguages) {
    odd.push(fault('Instrument', 'A1', 'too-many-languages', String(mostLanguages)));
  }
  const missing = partNames.flatMap((name) => missingIn(findSheet(sheets, name), name, languages));
  return [...odd, ...missing];
}

/** A language stands in the heading of its column. */
function languageFault(sheets: readonly Sheet[], language: string): Fault {
  const sheet = findSheet(sheets, 'Instrument');
  const at = sheet ? columnsOf(sheet).indexOf(wordsColumn('words', language)) : 0;
  return fault('Instrument', cellName(at + 1, 1), 'form', 'language');
}

function missingIn(
  sheet: Sheet | undefined,
  name: PartName,
  languages: readonly string[],
): Fault[] {
  const { needed, words, welcome }: Columns = parts[name];
  if (!sheet) return welcome ? [] : [fault(name, '', 'sheet-missing', name)];
  if (welcome && sheet.rows.length === 0) return [];
  const had = new Set(columnsOf(sheet));
  const wanted = [
    ...needed,
    // A sheet of words in no language is told as one in English would be.
    ...(languages.length > 0 ? languages : ['en']).flatMap((language) =>
      words.map((one) => wordsColumn(one, language)),
    ),
  ];
  return wanted
    .filter((column) => !had.has(column))
    .map((column) => fault(name, 'A1', 'column-missing', column));
}

/** What is on a sheet that Coscore would not read: better said than left out in silence. */
function sheetFaults(sheet: Sheet, sheets: readonly Sheet[]): Fault[] {
  const name = partNames.find((one) => findSheet([sheet], one));
  if (!name) {
    const ignored = isNote(sheet.name) || sheet.rows.length === 0;
    return ignored ? [] : [fault(sheet.name, 'A1', 'sheet-unknown', partNames.join(', '))];
  }
  if (findSheet(sheets, name) !== sheet) return [fault(sheet.name, 'A1', 'sheet-twice', name)];
  return headFaults(sheet, name, new Set(languagesOf(sheets)));
}

function headFaults(sheet: Sheet, name: PartName, languages: ReadonlySet<string>): Fault[] {
  const { needed, optional, words, someWords }: Columns = parts[name];
  const plain = new Set([...needed, ...optional]);
  const spoken = new Set([...words, ...someWords]);
  const seen = new Set<string>();
  return columnsOf(sheet).flatMap((column, at): Fault[] => {
    const cell = cellName(at + 1, 1);
    if (isNote(column)) return [];
    if (column !== '' && seen.has(column)) return [fault(sheet.name, cell, 'column-twice', column)];
    seen.add(column);
    if (plain.has(column)) return [];
    const language = languageOf(column);
    if (language === undefined || !spoken.has(column.slice(0, column.lastIndexOf('[')).trim())) {
      return isEmpty(sheet, at) ? [] : [fault(sheet.name, cell, 'column-unknown', column)];
    }
    if (languages.has(language)) return [];
    return [fault(sheet.name, cell, 'language-unknown', language)];
  });
}

/** A column or sheet of somebody's own: "note", "Notes of the translator". */
const isNote = (name: string) => /^note/i.test(name.trim());

const isEmpty = (sheet: Sheet, column: number) =>
  sheet.rows.every((row) => row[column] === null || row[column] === undefined);

const fault = (sheet: string, cell: string, code: Fault['code'], detail: string): Fault => ({
  sheet,
  cell,
  code,
  detail,
});
