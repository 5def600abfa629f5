import { type OutKind, outKinds } from '../../shared/export/kinds.ts';
import type { Words } from '../../shared/language/words.ts';
import type { Client, Say } from './say.ts';
import { UsageError, usage } from './usage.ts';
import { writeFileWhole } from './writeFile.ts';

/** An assessment to be written for other programs. */
export interface ExportCommand {
  readonly name: 'export';
  readonly assessment: string;
  readonly as: OutKind;
  readonly language: string;
  readonly out: string;
}

interface Values {
  readonly language: string;
  readonly as?: string | undefined;
  readonly out?: string | undefined;
}

/** Reads what is to be exported, and how. */
export function parseExport(assessment: string | undefined, values: Values): ExportCommand {
  const { out, language } = values;
  const as = outKinds.find((one) => one === values.as);
  if (!assessment || !out || !as) throw new UsageError(usage);
  return { name: 'export', assessment, as, language, out };
}

/** Writes it; returns the exit code. */
export async function writeExport(
  client: Client,
  { assessment, as, language, out }: ExportCommand,
  { command }: Words,
  say: Say,
): Promise<number> {
  const file = await client.export.write({ assessment, language, as });
  await writeFileWhole(out, new Uint8Array(await file.arrayBuffer()));
  say(command.written(out, Math.ceil(file.size / 1024)));
  return 0;
}
