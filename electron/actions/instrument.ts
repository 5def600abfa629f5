import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstrumentVerdict } from '../../shared/contract/instrument.ts';
import { askTheSame } from '../../shared/instrument/edition.ts';
import {
  type Instrument,
  type InstrumentPin,
  instrumentKey,
  instrumentSchema,
} from '../../shared/instrument/instrument.ts';
import { criteriaOf, standardsOf } from '../../shared/instrument/lookup.ts';
import type { Draft } from '../../shared/model/change.ts';
import { Problem } from '../../shared/problems.ts';
import { type Examined, examine } from '../instrument/examine.ts';
import { knownEdition, knownInstruments } from '../instrument/known.ts';
import { writeJson } from '../instrument/writeJson.ts';
import { writeXlsx } from '../instrument/writeXlsx.ts';
import type { Reader } from '../store/database.ts';
import { ofTeam, os } from './base.ts';
import { defineTable } from './rows.ts';

export const instrumentTable = defineTable<Instrument>({
  noun: 'instrument',
  columns: { title: 'TEXT NOT NULL', body: 'TEXT NOT NULL' },
  row: (_, value) => ({ title: value.title, body: JSON.stringify(value) }),
});

/** The one that most teams come for stands first wherever instruments are listed. */
const first = 'qualityrights';

/** The instruments that ship with the app, checked against the schema; a file that does not fit throws. */
export function shippedInstruments(folder: string): Instrument[] {
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => instrumentSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  return [...all.filter(({ id }) => id === first), ...all.filter(({ id }) => id !== first)];
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

/** The same, where it may be missing. */
export function findInstrument(read: Reader, pin: InstrumentPin): Instrument | undefined {
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

const toDraft = (instrument: Instrument): Draft =>
  ofTeam('instrument', instrumentKey(instrument), { ...instrument });

const fileTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
} as const;

/** The most faults that are told at once; a person mends them cell by cell. */
const mostFaults = 100;

export const instrumentActions = {
  list: os.instrument.list.handler(({ context: { app } }) => {
    const shipped = new Set(app.instruments.map(instrumentKey));
    return knownInstruments(app).map((one) => {
      const { id, version, language, title, notice, licence, source } = one;
      const ours = shipped.has(instrumentKey(one));
      return { id, version, language, title, notice, licence, source, shipped: ours };
    });
  }),

  export: os.instrument.export.handler(async ({ input, context }) => {
    const { id, version, as } = input;
    const edition = knownEdition(context.app, id, version);
    if (!edition) throw new Problem('INSTRUMENT_MISSING', { id, version, language: '…' });
    const bytes = as === 'xlsx' ? await writeXlsx(edition) : writeJson(edition);
    return new File([bytes], `${id}-${version}.${as}`, { type: fileTypes[as] });
  }),

  check: os.instrument.check.handler(async ({ input, context }) =>
    verdict(await examine(context.app, input.file)),
  ),

  import: os.instrument.import.handler(async ({ input, context }) => {
    // A locked vault is told before a file is read for nothing.
    context.app.store();
    const examined = await examine(context.app, input.file);
    if (examined.good) context.app.store().commit(examined.added.map(toDraft));
    return verdict(examined);
  }),
};

function verdict(examined: Examined): InstrumentVerdict {
  if (!examined.good) {
    const { faults } = examined;
    const more = Math.max(0, faults.length - mostFaults);
    return { good: false, faults: faults.slice(0, mostFaults), more };
  }
  const { edition, added } = examined;
  const [{ id, version, title, themes }] = edition;
  return {
    good: true,
    summary: {
      ...{ id, version, title },
      languages: edition.map((one) => one.language),
      added: added.map((one) => one.language),
      themes: themes.length,
      standards: standardsOf(edition[0]).length,
      criteria: criteriaOf(edition[0]).length,
    },
  };
}
