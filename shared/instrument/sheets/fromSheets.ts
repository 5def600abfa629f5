import { type Instrument, instrumentSchema } from '../instrument.ts';
import { buildInstrument, groups } from './build.ts';
import { columnFaults, languagesOf } from './columns.ts';
import type { Edition } from './edition.ts';
import { type Fault, findingOf } from './fault.ts';
import { misfits } from './misfits.ts';
import { type Rows, rowFaults, rowsOfParts } from './rows.ts';
import type { Sheet } from './sheet.ts';
import { Traced } from './traced.ts';

export type Read =
  | { readonly good: true; readonly edition: Edition }
  | { readonly good: false; readonly faults: readonly Fault[] };

/** Reads an edition from sheets: all of it, or every fault with the cell where it can be mended. */
export function fromSheets(sheets: readonly Sheet[]): Read {
  const unread = columnFaults(sheets);
  if (unread.length > 0) return { good: false, faults: unread };

  const languages = languagesOf(sheets);
  const rows = rowsOfParts(sheets);
  const lost = rowFaults(rows, languages);
  if (lost.length > 0) return { good: false, faults: distinct(lost) };

  const read = languages.map((language) => readLanguage(rows, language));
  const faults = distinct(read.flatMap((one) => one.faults));
  const [first, ...others] = read.flatMap((one) => one.instrument ?? []);
  return faults.length > 0 || !first
    ? { good: false, faults }
    : { good: true, edition: [first, ...others] };
}

function readLanguage(
  rows: Rows,
  language: string,
): { instrument?: Instrument; faults: readonly Fault[] } {
  const traced = new Traced();
  const parsed = instrumentSchema.safeParse(buildInstrument(groups(rows), language, traced));
  const findings = parsed.success ? misfits(parsed.data) : parsed.error.issues.map(findingOf);
  if (parsed.success && findings.length === 0) return { instrument: parsed.data, faults: [] };
  return {
    faults: findings.map(({ path, code, detail }) => ({ ...traced.at(path), code, detail })),
  };
}

/** A cell without a language is wrong once, not once a language. */
function distinct(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((one) => [`${one.sheet} ${one.cell} ${one.code}`, one])).values()];
}
