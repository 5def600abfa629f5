import type { FileRefusal, Told } from '../../problems.ts';

type Refusal = Omit<Told, 'safe'>;

const notOurs = 'Choose an .xlsx or .json file that Coscore exported, or one made like it.';
const saveAnew =
  'Open it in Excel, LibreOffice or Google Sheets, save it anew as .xlsx, and try again.';
const exportAnew =
  'Export the instrument from Coscore again, copy your texts into that file, and import it.';

/** Why a file is not read at all. */
export const fileRefusals: { readonly [Reason in FileRefusal]: (detail: string) => Refusal } = {
  empty: () => ({ happened: 'This file is empty.', next: notOurs }),
  unknown: () => ({
    happened: 'This is neither a spreadsheet (.xlsx) nor a JSON file, whatever its name says.',
    next: notOurs,
  }),
  'old-excel': () => ({
    happened: 'This spreadsheet is in the old Excel format (.xls), or protected by a password.',
    next: 'Open it in Excel, take the password away, and save it as “Excel workbook (.xlsx)”.',
  }),
  'open-document': () => ({
    happened: 'This is an OpenDocument file (.ods).',
    next: 'Open it and save it as “Excel 2007–365 (.xlsx)”.',
  }),
  'not-a-spreadsheet': () => ({
    happened: 'This is a Word document or another package, not a spreadsheet.',
    next: notOurs,
  }),
  'not-an-instrument': () => ({
    happened: 'This JSON file does not hold an instrument.',
    next: 'It begins with {"format":"coscore-instrument","editions":[…]}. Export one to see how.',
  }),
  protected: () => ({
    happened: 'This file is protected by a password.',
    next: 'Take the password away and try again.',
  }),
  damaged: (part) => ({
    happened: part ? `This file is damaged (in ${part}).` : 'This file is damaged or cut short.',
    next: saveAnew,
  }),
  'document-type': (part) => ({
    happened: `This file has a definition in it that spreadsheets do not have (in ${part}).`,
    next: `It may be meant to do harm. ${saveAnew}`,
  }),
  'unpacks-too-large': (part) => ({
    happened: `This file unpacks to far more than an instrument (at ${part}).`,
    next: `It may be meant to do harm. ${exportAnew}`,
  }),
  'too-many-parts': (count) => ({
    happened: `This file has ${count} parts or sheets; an instrument has eight sheets.`,
    next: exportAnew,
  }),
  'too-many-cells': (cell) => ({
    happened: cell
      ? `A cell is far outside of what an instrument fills: ${cell}.`
      : 'This spreadsheet has far more cells than an instrument.',
    next: `Delete the rows and columns outside of the tables. ${saveAnew}`,
  }),
  json: (place) => ({
    happened: place ? `This JSON file breaks off at ${place}.` : 'This JSON file breaks off.',
    next: 'Look there for a missing comma, quotation mark or bracket.',
  }),
  'too-deep': () => ({
    happened: 'This JSON file has brackets within brackets without end.',
    next: exportAnew,
  }),
  prototype: () => ({
    happened: 'This JSON file has the name “__proto__” in it, which no instrument has.',
    next: `It may be meant to do harm. ${exportAnew}`,
  }),
};
