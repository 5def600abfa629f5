import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from '../../electron/instrument/writeXlsx.ts';
import { small } from './instruments.ts';

/** The sheets of the small instrument, by their parts in the file. */
export const partOf = {
  Instrument: 'xl/worksheets/sheet1.xml',
  Themes: 'xl/worksheets/sheet3.xml',
  Criteria: 'xl/worksheets/sheet5.xml',
} as const;

type Change = (xml: string) => string;

/** A real spreadsheet of the small instrument in which some parts are changed, added (from nothing) or left out. */
export async function spreadsheet(
  changes: Readonly<Record<string, Change | null>> = {},
): Promise<Buffer> {
  const parts = unzipSync(await writeXlsx([small]));
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) delete parts[name];
    else parts[name] = strToU8(change(parts[name] ? strFromU8(parts[name]) : ''));
  }
  return Buffer.from(zipSync(parts));
}

/** Puts a cell in the place of another. */
export const cell =
  (name: string, inside: string, attributes = ''): Change =>
  (xml) => {
    const before = new RegExp(`<c r="${name}"[^>]*?(?:/>|>.*?</c>)`);
    if (!before.test(xml)) throw new Error(`There is no cell ${name} to change`);
    return xml.replace(before, `<c r="${name}" ${attributes}>${inside}</c>`);
  };

/** Text as a cell holds it. */
export const inline = (text: string) => `<is><t>${text}</t></is>`;
