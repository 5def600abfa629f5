import type { AttachmentRefusal, FileRefusal, Told } from '../../problems.ts';

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

/** Why a photo or file is not taken. */
export const attachmentRefusals: {
  readonly [Reason in AttachmentRefusal]: (name: string) => string;
} = {
  empty: (name) => `${name} is empty.`,
  'kind-unknown': (name) =>
    `What is in ${name} is no kind of file that Coscore knows, whatever its name says.`,
  'kind-not-kept': (name) => `${name} is a kind of file that Coscore does not keep.`,
  heic: (name) =>
    `${name} is a photo in the HEIC format, which Coscore cannot clean of its location.`,
  'broken-picture': (name) => `The picture ${name} is broken or cut short.`,
  'too-many-pixels': (name) => `The picture ${name} has too many pixels to be opened safely.`,
  protected: (name) => `${name} is protected by a password.`,
  'no-logo': (name) => `${name} is no picture that can be a logo.`,
};

/** What to do about it. */
export const attachmentAdvice: { readonly [Reason in AttachmentRefusal]: string } = {
  empty: 'Choose another file.',
  'kind-unknown':
    'Take a photo (JPEG, PNG, WebP, TIFF), a PDF, a Word, Excel or OpenDocument file, or plain text.',
  'kind-not-kept':
    'Take a photo (JPEG, PNG, WebP, TIFF), a PDF, a Word, Excel or OpenDocument file, or plain text.',
  heic: 'Set the phone’s camera to “most compatible”, or send the photo as JPEG.',
  'broken-picture': 'Copy it from the camera again, or take another one.',
  'too-many-pixels': 'Make it smaller first: up to 100 million pixels.',
  protected: 'Take the password away and try again.',
  'no-logo': 'Choose a PNG or JPEG; save a drawing (SVG) as PNG first.',
};
