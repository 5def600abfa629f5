import type { Fault, FaultCode } from '../../instrument/sheets/fault.ts';
import type { OfficialWords } from '../../instrument/sheets/overlay.ts';

const lines = 'Each stands on a line of its own in the cell (Alt+Enter makes a new line).';
const takeOut = 'Put what it says into a column that there is, or begin its name with “Note”.';

/** What is wrong, then what to do. `detail` is said in fault.ts. */
const faults: { readonly [Code in FaultCode]: (detail: string) => string } = {
  'sheet-missing': (name) => `The sheet “${name}” is missing. Add it, as in an exported file.`,
  'sheet-unknown': (known) =>
    `Coscore does not know this sheet. Name it one of ${known}, or begin its name with “Note”.`,
  'sheet-twice': (name) => `There is another sheet “${name}”. Delete one of the two.`,
  'column-missing': (name) =>
    `The column “${name}” is missing. Add it to the first row, spelt just like that.`,
  'column-unknown': (name) =>
    name === ''
      ? 'This column has no heading, so it would not be read. Write its heading in the first row.'
      : `Coscore does not know the column “${name}”. ${takeOut}`,
  'column-twice': (name) => `There is another column “${name}”. Delete or rename one of the two.`,
  'row-missing': (name) => `The row “${name}” is missing. Add it, as in an exported file.`,
  'too-many-languages': (most) => `There are more than ${most} languages. Make two instruments.`,
  'language-unknown': (language) =>
    `The language [${language}] is not on the sheet “Instrument”. Add a column “words [${language}]” there, or correct this heading.`,
  formula: () =>
    'There is a formula in this cell. Copy the cell and paste it as a value (“Paste special”).',
  'error-value': () => 'This cell shows an error such as #REF!. Type what should stand there.',
  date: () =>
    'The spreadsheet made a date of this cell. Format the cell as text, then type its content anew.',
  empty: () => 'This cell is empty. Fill it in.',
  'too-long': (most) => `This text has more than ${most} characters. Make it shorter.`,
  'too-few-lines': (least) => `There are fewer than ${least} here. Add more. ${lines}`,
  'too-many-lines': (most) => `There are more than ${most} here. Keep the ${most} best. ${lines}`,
  'line-break': () => 'One of these has a line break in it. Write each in one line.',
  characters: () =>
    'There is a character in it that cannot be printed. Delete the text and type it anew.',
  'not-one-of': (known) => `This can only be: ${known}. Write one of these.`,
  form: (what) => forms[what] ?? 'This is not written as it has to be. Compare an exported file.',
  number: () => 'This is not a whole number, or not a number. Write digits only.',
  'too-small': (least) => `This number is too small. Write ${least} or more.`,
  'too-large': (most) => `This number is too large. Write ${most} or less.`,
  'not-for-this': (kind) =>
    `This does not go with “${kind}”. Empty the cell, or change the question.`,
  twice: (code) => `“${code}” stands here a second time. Change or delete one of the two.`,
  'no-parent': (code) =>
    `This belongs to “${code}”, which there is not. Add ${code}, or correct this code. A code such as 1.10 has to be formatted as text.`,
  'nothing-below': (what) => `This has no ${what} below it. Add at least one, or delete this row.`,
  'unknown-code': (code) => `There is no “${code}”. Correct the code.`,
  'languages-differ': (language) =>
    `This is not the same in all languages (${language}). Only words may differ between them.`,
  'unknown-key': (name) => `Coscore does not know “${name}”. Correct the name, or take it out.`,
  wrong: (detail) => `This does not fit (${detail}). Compare an exported file.`,
};

const forms: Readonly<Record<string, string>> = {
  code: 'A code is written with digits and points: 1 for a theme, 1.2 for a standard, 1.2.3 for a criterion; that of an option with small letters, digits and hyphens. Format the cell as text and type it anew.',
  formerly: 'A former code is written as 1.2.3.',
  criteria: 'Codes are written as 1.2.3, with commas between them.',
  id: 'An id is up to 60 small letters without accents, digits and hyphens, and begins with a letter: “our-review”.',
  version: 'A version is written as three numbers: 1.0.0.',
  language: 'A language is written as two small letters: [en], [it], [fr].',
};

const official: OfficialWords = {
  notice: (source, permission) =>
    `Official wording: ${source}. Shown with permission: ${permission}. Plain language, questions and what has no official wording are by those who made this instrument.`,
  licence: 'Official wording by permission only; not to be passed on',
  source: (source, before) => `Official wording: ${source}. ${before}`,
};

/** Words about instruments in spreadsheets. */
export const sheets = {
  /** A fault in a sentence that a person can act on. */
  fault: ({ sheet, cell, code, detail }: Fault) =>
    `${[sheet, cell].filter(Boolean).join(', ')}: ${faults[code](detail)}`,
  more: (count: number) => `And ${count} more. Mend these first, then check again.`,
  official,
};
