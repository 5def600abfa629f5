import { parseArgs } from 'node:util';

/** What was asked on the command line. */
export type Command = { readonly vault: string | undefined } & (
  | { readonly name: 'sample' | 'verify' | 'rebuild' }
  | { readonly name: 'list'; readonly json: boolean }
  | {
      readonly name: 'report';
      readonly assessment: string;
      readonly out: string;
      readonly language: string;
    }
);

/** Asked in a way that means nothing; the message says what would. */
export class UsageError extends Error {}

const usage = `Usage:
  npm run -s coscore -- sample [--vault DIR]            add the made-up sample
  npm run -s coscore -- list [--json] [--vault DIR]     the assessments and how far they are
  npm run -s coscore -- report ASSESSMENT --out FILE.docx [--language en] [--vault DIR]
  npm run -s coscore -- verify [--vault DIR]            check file, change log and tables
  npm run -s coscore -- rebuild [--vault DIR]           make the tables again from the changes
The passphrase is taken from COSCORE_PASSPHRASE, or asked for.`;

const options = {
  vault: { type: 'string' },
  out: { type: 'string' },
  language: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Reads the arguments; UsageError where they are off. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  const [name, assessment, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(usage);
  const { vault, out, language = 'en', json = false } = values;
  switch (name) {
    case 'sample':
    case 'verify':
    case 'rebuild':
      if (assessment !== undefined) throw new UsageError(usage);
      return { name, vault };
    case 'list':
      if (assessment !== undefined) throw new UsageError(usage);
      return { name, vault, json };
    case 'report':
      if (!assessment || !out) throw new UsageError(usage);
      return { name, vault, assessment, out, language };
    default:
      throw new UsageError(usage);
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}
