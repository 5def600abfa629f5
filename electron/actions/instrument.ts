import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const known = cache.get(read) ?? new Map<string, Instrument>();
  cache.set(read, known);
  const key = instrumentKey(pin);
  const instrument = known.get(key) ?? readInstrument(read, pin);
  known.set(key, instrument);
  return instrument;
}

function readInstrument(read: Reader, pin: InstrumentPin): Instrument {
  const row = read
    .prepare<[string], { body: string }>('SELECT body FROM instrument WHERE key = ?')
    .get(instrumentKey(pin));
  if (!row) throw new Problem('INSTRUMENT_MISSING', { ...pin });
  return JSON.parse(row.body);
}

/** What has to be written so that the vault holds a shipped instrument: nothing where it does already. */
export function pinDrafts(
  read: Reader,
  shipped: readonly Instrument[],
  pin: InstrumentPin,
): Draft[] {
  const key = instrumentKey(pin);
  if (read.prepare('SELECT 1 FROM instrument WHERE key = ?').get(key)) return [];
  const found = shipped.find((one) => instrumentKey(one) === key);
  if (!found) throw new Problem('INSTRUMENT_MISSING', { ...pin });
  const id = crypto.randomUUID();
  return [{ id, noun: 'instrument', key, value: { ...found }, replaces: null, member: null }];
}

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
