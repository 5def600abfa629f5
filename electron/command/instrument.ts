import { extname } from 'node:path';
import type { InstrumentVerdict, OfferedInstrument } from '../../shared/contract/instrument.ts';
import type { Words } from '../../shared/language/words.ts';
import { Problem } from '../../shared/problems.ts';
import { type BookletCommand, type BookletValues, parseBooklet, writeBooklet } from './booklet.ts';
import { newest } from './newest.ts';
import { readUpload } from './readUpload.ts';
import type { Client, Say } from './say.ts';
import { UsageError, usage } from './usage.ts';
import { writeFileWhole } from './writeFile.ts';

type FileKind = 'xlsx' | 'json';

/** What was asked about instruments. */
export type InstrumentCommand =
  | { readonly name: 'instrument list'; readonly json: boolean }
  | { readonly name: 'instrument check' | 'instrument import'; readonly file: string }
  | {
      readonly name: 'instrument export';
      readonly id: string;
      /** The newest where none is asked for. */
      readonly version: string | undefined;
      readonly out: string;
      readonly as: FileKind;
    }
  | BookletCommand;

interface Values extends BookletValues {
  readonly json?: boolean | undefined;
}

/** Reads what comes after "instrument". */
export function parseInstrument(
  [name, what, ...rest]: readonly string[],
  values: Values,
): InstrumentCommand {
  const { out, json = false } = values;
  if (rest.length > 0) throw new UsageError(usage);
  if (name === 'list' && what === undefined) return { name: 'instrument list', json };
  if (what === undefined) throw new UsageError(usage);
  switch (name) {
    case 'check':
      return { name: 'instrument check', file: what };
    case 'import':
      return { name: 'instrument import', file: what };
    case 'booklet':
      return parseBooklet(what, values);
    case 'export': {
      const as = extname(out ?? '').slice(1);
      if (out === undefined || (as !== 'xlsx' && as !== 'json')) throw new UsageError(usage);
      const [id = '', version] = what.split('@');
      return { name: 'instrument export', id, version, out, as };
    }
    default:
      throw new UsageError(usage);
  }
}

/** Whether a command on instruments has use for a vault: those of the app are there without one. */
export function wantsVault({ name }: InstrumentCommand, exists: boolean): boolean {
  switch (name) {
    case 'instrument check':
      return false;
    case 'instrument list':
    case 'instrument export':
    case 'instrument booklet':
      return exists;
    case 'instrument import':
      return true;
  }
}

/** Carries it out; returns the exit code. */
export async function runInstrument(
  client: Client,
  command: InstrumentCommand,
  words: Words,
  say: Say,
): Promise<number> {
  switch (command.name) {
    case 'instrument list':
      return list(await client.instrument.list(), command.json, words, say);
    case 'instrument check':
      return tell(
        await client.instrument.check({ file: await readUpload(command.file) }),
        words,
        say,
      );
    case 'instrument import':
      return tell(
        await client.instrument.import({ file: await readUpload(command.file) }),
        words,
        say,
      );
    case 'instrument export':
      return exportTo(client, command, words, say);
    case 'instrument booklet':
      return writeBooklet(client, command, words, say);
  }
}

function list(
  found: readonly OfferedInstrument[],
  json: boolean,
  { command }: Words,
  say: Say,
): number {
  if (json) say(JSON.stringify(found, null, 2));
  else
    for (const { id, version, language, title, shipped } of found) {
      say(`${id}@${version}  ${language}  ${title}${shipped ? '' : `  (${command.imported})`}`);
    }
  return 0;
}

function tell(verdict: InstrumentVerdict, { sheets, command }: Words, say: Say): number {
  if (!verdict.good) {
    for (const fault of verdict.faults) say(sheets.fault(fault));
    if (verdict.more > 0) say(sheets.more(verdict.more));
    say(command.nothing);
    return 1;
  }
  const { id, version, title, languages, added, themes, standards, criteria } = verdict.summary;
  say(`${id}@${version}  ${title}`);
  say(command.size(themes, standards, criteria, languages));
  say(added.length > 0 ? command.added(added) : command.known);
  return 0;
}

async function exportTo(
  client: Client,
  { id, version, out, as }: InstrumentCommand & { name: 'instrument export' },
  { command }: Words,
  say: Say,
): Promise<number> {
  const found = version ?? newest(await client.instrument.list(), id);
  if (!found) throw new Problem('INSTRUMENT_MISSING', { id, version: '…', language: '…' });
  const file = await client.instrument.export({ id, version: found, as });
  await writeFileWhole(out, new Uint8Array(await file.arrayBuffer()));
  say(command.written(out, Math.ceil(file.size / 1024)));
  return 0;
}
