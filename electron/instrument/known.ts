import { type Instrument, instrumentKey } from '../../shared/instrument/instrument.ts';
import { type Edition, editionsOf } from '../../shared/instrument/sheets/edition.ts';
import type { App } from '../app.ts';

/** Every instrument at hand, each once: those of the app, then what else the open vault keeps. */
export function knownInstruments(app: App): Instrument[] {
  const kept = new Map(inVault(app).map((one) => [instrumentKey(one), one]));
  // The vault's own comes first: it is what assessments are pinned to.
  const shipped = app.instruments.map((one) => kept.get(instrumentKey(one)) ?? one);
  for (const one of app.instruments) kept.delete(instrumentKey(one));
  return [...shipped, ...kept.values()];
}

/** One version in all the languages that are at hand. */
export const knownEdition = (app: App, id: string, version: string): Edition | undefined =>
  editionsOf(knownInstruments(app).filter((one) => one.id === id && one.version === version))[0];

function inVault(app: App): Instrument[] {
  if (app.status().state !== 'open') return [];
  return app
    .store()
    .read.prepare<[], { body: string }>('SELECT body FROM instrument ORDER BY key')
    .all()
    .map((row) => JSON.parse(row.body));
}
