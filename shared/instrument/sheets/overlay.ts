import { type Instrument, instrumentSchema } from '../instrument.ts';
import { type Fault, findingOf } from './fault.ts';
import { misfits } from './misfits.ts';
import { Traced } from './traced.ts';
import type { Line, Wording } from './wording.ts';

/** How an instrument says, in its language, that official wording is shown, and by whose leave. */
export interface OfficialWords {
  readonly notice: (source: string, permission: string) => string;
  readonly licence: string;
  readonly source: (source: string, before: string) => string;
}

export type Overlaid =
  | { readonly good: true; readonly instrument: Instrument }
  | { readonly good: false; readonly faults: readonly Fault[] };

/** The id of an instrument whose official wording is shown: never that of the instrument with this project's wording. */
const officialId = (id: string) => `${id}-official`;

/**
 * Lays official wording over an instrument's numbering. What the wording does not bring (plain language, prompts, other
 * criteria) stays; the notice says which is which, and by whose leave.
 */
export function overlay(instrument: Instrument, wording: Wording, words: OfficialWords): Overlaid {
  const traced = new Traced();
  const left = new Map(wording.lines.map((line) => [line.code, line]));
  const take = <Part extends Coded>(part: Part, path: Path): Part => {
    const line = left.get(part.code);
    left.delete(part.code);
    return line ? laid(part, line, path, wording.language, traced) : part;
  };
  const built = {
    ...instrument,
    id: officialId(instrument.id),
    version: wording.officialVersion,
    notice: words.notice(wording.source, wording.permission),
    licence: words.licence,
    source: words.source(wording.source, instrument.source),
    themes: instrument.themes.map((theme, t) => ({
      ...take(theme, ['themes', t]),
      standards: theme.standards.map((standard, s) => ({
        ...take(standard, ['themes', t, 'standards', s]),
        criteria: standard.criteria.map((criterion, c) =>
          take(criterion, ['themes', t, 'standards', s, 'criteria', c]),
        ),
      })),
    })),
  };
  const strange = [
    ...[...left.values()].map(({ row, code }): Fault => {
      return { ...row.place('code'), code: 'unknown-code', detail: code };
    }),
    ...strayLookFor(wording),
  ];
  return strange.length > 0 ? { good: false, faults: strange } : judged(built, traced);
}

/** Only criteria say what to look for. */
const strayLookFor = ({ lines, language }: Wording): Fault[] =>
  lines
    .filter(({ code, lookFor }) => lookFor.length > 0 && code.split('.').length < 3)
    .map(({ row, code }) => {
      const place = row.place(`look for [${language}]`);
      return { ...place, code: 'not-for-this', detail: code.includes('.') ? 'standard' : 'theme' };
    });

type Path = readonly PropertyKey[];

interface Coded {
  readonly code: string;
  readonly statement: string;
}

/** A theme's or standard's statement; of a criterion also what to look for. */
function laid<Part extends Coded>(
  part: Part,
  { row, statement, lookFor }: Line,
  path: Path,
  language: string,
  traced: Traced,
): Part {
  traced.from([...path, 'statement'], row, `statement [${language}]`, statement);
  traced.from([...path, 'lookFor'], row, `look for [${language}]`, lookFor);
  return { ...part, statement, ...(lookFor.length > 0 ? { lookFor } : {}) };
}

function judged(built: unknown, traced: Traced): Overlaid {
  const parsed = instrumentSchema.safeParse(built);
  const findings = parsed.success ? misfits(parsed.data) : parsed.error.issues.map(findingOf);
  if (parsed.success && findings.length === 0) return { good: true, instrument: parsed.data };
  const place = (path: Path) =>
    path[0] === 'themes' ? traced.at(path) : { sheet: 'Overlay', cell: 'A1' };
  return {
    good: false,
    faults: findings.map(({ path, code, detail }) => ({ ...place(path), code, detail })),
  };
}
