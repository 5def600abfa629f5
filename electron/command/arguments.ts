import { parseArgs } from 'node:util';
import type { Language } from '../../shared/language/locales.ts';
import { type Paper, papers, type ReportKind, reportKinds } from '../../shared/report/options.ts';
import { type ExportCommand, parseExport } from './export.ts';
import { type InstrumentCommand, parseInstrument } from './instrument.ts';
import { UsageError, usage } from './usage.ts';

/** What was asked on the command line. */
export type Command = { readonly vault: string | undefined } & (
  | { readonly name: 'sample'; readonly language: string }
  | { readonly name: 'verify' | 'rebuild' }
  | { readonly name: 'list'; readonly json: boolean }
  | {
      readonly name: 'report';
      readonly assessment: string;
      readonly out: string;
      readonly language: string;
      readonly kind: ReportKind;
      readonly paper: Paper;
      readonly fields: boolean;
    }
  | ExportCommand
  | {
      readonly name: 'compare';
      readonly assessments: string[];
      readonly out: string;
      readonly language: string;
    }
  | InstrumentCommand
);

const options = {
  vault: { type: 'string' },
  out: { type: 'string' },
  language: { type: 'string' },
  json: { type: 'boolean' },
  kind: { type: 'string' },
  large: { type: 'boolean' },
  as: { type: 'string' },
  paper: { type: 'string' },
  fields: { type: 'boolean' },
} as const;

/** Reads the arguments, those of somebody who speaks a language; UsageError where they are off. */
export function parseCommand(args: readonly string[], spoken: Language): Command {
  const { values, positionals } = parsed(args);
  const [name, assessment, ...rest] = positionals;
  const { vault, out, language = spoken, json = false } = values;
  if (name === 'instrument' || name === 'booklet') {
    const asked = name === 'booklet' ? positionals : positionals.slice(1);
    return { ...parseInstrument(asked, { ...values, language }), vault };
  }
  if (name === 'compare') {
    const assessments = positionals.slice(1);
    if (assessments.length < 2 || !out) throw new UsageError(usage);
    return { name, vault, assessments, out, language };
  }
  if (rest.length > 0) throw new UsageError(usage);
  switch (name) {
    case 'sample':
      if (assessment !== undefined) throw new UsageError(usage);
      return { name, vault, language };
    case 'verify':
    case 'rebuild':
      if (assessment !== undefined) throw new UsageError(usage);
      return { name, vault };
    case 'list':
      if (assessment !== undefined) throw new UsageError(usage);
      return { name, vault, json };
    case 'report':
      if (!assessment || !out) throw new UsageError(usage);
      return {
        name,
        vault,
        assessment,
        out,
        language,
        kind: oneOf(reportKinds, values.kind ?? 'full'),
        paper: oneOf(papers, values.paper ?? 'a4'),
        fields: values.fields ?? false,
      };
    case 'export':
      return { ...parseExport(assessment, { ...values, language }), vault };
    default:
      throw new UsageError(usage);
  }
}

function oneOf<One extends string>(all: readonly One[], asked: string): One {
  const found = all.find((one) => one === asked);
  if (found === undefined) throw new UsageError(usage);
  return found;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}
