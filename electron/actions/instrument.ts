import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askTheSame } from '../../shared/instrument/edition.ts';
import {
  type Instrument,
  type InstrumentPin,
  instrumentKey,
  instrumentSchema,
} from '../../shared/instrument/instrument.ts';
import type { Draft } from '../../shared/model/change.ts';
import { Problem } from '../../shared/problems.ts';
import type { Reader } from '../store/database.ts';
import { os } from './base.ts';
import { defineTable } from './rows.ts';

export const instrumentTable = defineTable<Instrument>({
  noun: 'instrument',
  columns: { title: 'TEXT NOT NULL', body: 'TEXT NOT NULL' },
  row: (_, value) => ({ title: value.title, body: JSON.stringify(value) }),
});

/** The instruments that ship with the app, checked against the schema; a file that does not fit throws. */
export function shippedInstruments(folder: string): Instrument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => instrumentSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

/** Instruments already read from an open vault: a pinned version never changes, and reading 100 KB at every click is felt. */
const cache = new WeakMap<Reader, Map<string, Instrument>>();

/** The instrument an assessment is pinned to, out of the vault. */
export function pinnedInstrument(read: Reader, pin: InstrumentPin): Instrument {
  const instrument = findInstrument(read, pin);
  if (!instrument) throw new Problem('INSTRUMENT_MISSING', { ...pin });
  return instrument;
}

/** The same in the wording of another language where the vault or the app has it; else as it is pinned. */
export function instrumentIn(
  language: string,
  read: Reader,
  shipped: readonly Instrument[],
  pin: InstrumentPin,
): Instrument {
  const pinned = pinnedInstrument(read, pin);
  if (language === pin.language) return pinned;
  const wanted = { ...pin, language };
  const found =
    findInstrument(read, wanted) ??
    shipped.find((one) => instrumentKey(one) === instrumentKey(wanted));
  return found && askTheSame(found, pinned) ? found : pinned;
}

function findInstrument(read: Reader, pin: InstrumentPin): Instrument | undefined {
  const known = cache.get(read) ?? new Map<string, Instrument>();
  cache.set(read, known);
  const key = instrumentKey(pin);
  const instrument = known.get(key) ?? readInstrument(read, pin);
  if (instrument) known.set(key, instrument);
  return instrument;
}

function readInstrument(read: Reader, pin: InstrumentPin): Instrument | undefined {
  const row = read
    .prepare<[string], { body: string }>('SELECT body FROM instrument WHERE key = ?')
    .get(instrumentKey(pin));
  return row && JSON.parse(row.body);
}

/**
 * What has to be written so that the vault holds an instrument in every language that ships with the app; nothing where
 * it does already.
 */
export function pinDrafts(
  read: Reader,
  shipped: readonly Instrument[],
  pin: InstrumentPin,
): Draft[] {
  const has = (one: InstrumentPin) =>
    Boolean(read.prepare('SELECT 1 FROM instrument WHERE key = ?').get(instrumentKey(one)));
  const editions = shipped.filter((one) => one.id === pin.id && one.version === pin.version);
  if (!has(pin) && !editions.some((one) => one.language === pin.language))
    throw new Problem('INSTRUMENT_MISSING', { ...pin });
  return editions.filter((one) => !has(one)).map(toDraft);
}

const toDraft = (instrument: Instrument): Draft => ({
  id: crypto.randomUUID(),
  noun: 'instrument',
  key: instrumentKey(instrument),
  value: { ...instrument },
  replaces: null,
  member: null,
});

export const instrumentActions = {
  list: os.instrument.list.handler(({ context }) =>
    context.app.instruments.map(({ id, version, language, title, notice }) => ({
      id,
      version,
      language,
      title,
      notice,
    })),
  ),
};
