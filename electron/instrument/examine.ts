import { isDeepStrictEqual } from 'node:util';
import { largestFile } from '../../shared/contract/instrument.ts';
import type { Instrument } from '../../shared/instrument/instrument.ts';
import { difference, type Edition } from '../../shared/instrument/sheets/edition.ts';
import type { Fault } from '../../shared/instrument/sheets/fault.ts';
import { overlay } from '../../shared/instrument/sheets/overlay.ts';
import type { Wording } from '../../shared/instrument/sheets/wording.ts';
import { knownLanguage } from '../../shared/language/locales.ts';
import { languages } from '../../shared/language/words.ts';
import { Problem } from '../../shared/problems.ts';
import type { App } from '../app.ts';
import { knownEdition } from './known.ts';
import { readInstrumentFile } from './readFile.ts';

/** What a file brings, and what of it is new here. */
export type Examined =
  | { readonly good: true; readonly edition: Edition; readonly added: readonly Instrument[] }
  | { readonly good: false; readonly faults: readonly Fault[] };

/** Looks at a file that is to be imported, without writing anything. */
export async function examine(app: App, file: File): Promise<Examined> {
  if (file.size > largestFile * 1_000_000)
    throw new Problem('FILE_TOO_LARGE', { most: largestFile });
  const read = await readInstrumentFile(Buffer.from(await file.arrayBuffer()));
  if (!read.good) return read;
  if ('edition' in read) return compared(app, read.edition);
  const laid = overlay(
    overlaidBy(app, read.wording),
    read.wording,
    languages[knownLanguage(read.wording.language)].sheets.official,
  );
  return laid.good ? compared(app, [laid.instrument]) : laid;
}

/** The instrument that official wording is for, in the same language. */
function overlaidBy(app: App, { instrument: id, version, language }: Wording): Instrument {
  const found = knownEdition(app, id, version)?.find((one) => one.language === language);
  if (!found) throw new Problem('INSTRUMENT_MISSING', { id, version, language });
  return found;
}

/** An assessment stays on its version, so a version stays as it is; only another language may join it. */
function compared(app: App, edition: Edition): Examined {
  const { id, version } = edition[0];
  const here = knownEdition(app, id, version);
  if (!here) return { good: true, edition, added: edition };
  const own = ({ language }: Instrument) => here.find((one) => one.language === language);
  const differing = edition.filter((one) => {
    const before = own(one);
    return before ? !isDeepStrictEqual(before, one) : difference(here[0], one) !== undefined;
  });
  if (differing.length > 0) {
    const differ = differing.map((one) => one.language);
    throw new Problem('INSTRUMENT_DIFFERS', { id, version, languages: differ });
  }
  return { good: true, edition, added: edition.filter((one) => !own(one)) };
}
