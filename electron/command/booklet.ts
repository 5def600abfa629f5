import { type BookletKind, bookletKinds } from '../../shared/booklet/booklet.ts';
import type { Words } from '../../shared/language/words.ts';
import { Problem } from '../../shared/problems.ts';
import { newest } from './newest.ts';
import type { Client, Say } from './say.ts';
import { UsageError, usage } from './usage.ts';
import { writeFileWhole } from './writeFile.ts';

/** A booklet for paper to be written. */
export interface BookletCommand {
  readonly name: 'instrument booklet';
  readonly id: string;
  /** The newest where none is asked for. */
  readonly version: string | undefined;
  readonly language: string;
  readonly kind: BookletKind;
  readonly large: boolean;
  readonly out: string;
}

export interface BookletValues {
  readonly language: string;
  readonly kind?: string | undefined;
  readonly large?: boolean | undefined;
  readonly out?: string | undefined;
}

/** Reads what a booklet is asked of, `ID` or `ID@VERSION`, and how. */
export function parseBooklet(what: string, values: BookletValues): BookletCommand {
  const { out, language, large = false, kind = 'interview-users' } = values;
  const known = bookletKinds.find((one) => one === kind);
  if (!out || !known) throw new UsageError(usage);
  const [id = '', version] = what.split('@');
  return { name: 'instrument booklet', id, version, language, kind: known, large, out };
}

/** Writes it; returns the exit code. */
export async function writeBooklet(
  client: Client,
  { id, version, language, kind, large, out }: BookletCommand,
  { command }: Words,
  say: Say,
): Promise<number> {
  const spoken = (await client.instrument.list()).filter((one) => one.language === language);
  const found = version ?? newest(spoken, id);
  if (!found) throw new Problem('INSTRUMENT_MISSING', { id, version: '…', language });
  const instrument = { id, version: found, language };
  const file = await client.booklet.write({ instrument, kind, largePrint: large });
  await writeFileWhole(out, new Uint8Array(await file.arrayBuffer()));
  say(command.written(out, Math.ceil(file.size / 1024)));
  return 0;
}
