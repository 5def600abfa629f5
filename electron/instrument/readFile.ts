import type { Edition } from '../../shared/instrument/sheets/edition.ts';
import type { Fault } from '../../shared/instrument/sheets/fault.ts';
import { fromSheets } from '../../shared/instrument/sheets/fromSheets.ts';
import {
  fromWordingSheets,
  isWording,
  type Wording,
} from '../../shared/instrument/sheets/wording.ts';
import { readJson } from './readJson.ts';
import { readXlsx } from './readXlsx.ts';
import { refused } from './refuse.ts';

/** What a file brings: an instrument in its languages, official wording to lay over one, or faults to mend. */
export type FileRead =
  | { readonly good: true; readonly edition: Edition }
  | { readonly good: true; readonly wording: Wording }
  | { readonly good: false; readonly faults: readonly Fault[] };

/** Reads a file by what is in it, whatever its name says. FILE_REFUSED where it is none that can be read. */
export async function readInstrumentFile(bytes: Buffer): Promise<FileRead> {
  switch (kindOf(bytes)) {
    case 'json':
      return readJson(bytes);
    case 'zip': {
      const read = await readXlsx(bytes);
      if (!read.good) return read;
      return isWording(read.sheets) ? fromWordingSheets(read.sheets) : fromSheets(read.sheets);
    }
  }
}

function kindOf(bytes: Buffer): 'json' | 'zip' {
  if (bytes.length === 0) throw refused('empty');
  const start = bytes.subarray(0, 4).toString('latin1');
  if (start === 'PK\x03\x04') return 'zip';
  // Old Excel files begin so, and new ones that are encrypted.
  if (start === '\xd0\xcf\x11\xe0') throw refused('old-excel');
  const text = bytes
    .subarray(0, 1000)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  if (text === '' && bytes.every((byte) => byte <= 0x20)) throw refused('empty');
  if (text.startsWith('{') || text.startsWith('[')) return 'json';
  throw refused('unknown');
}
