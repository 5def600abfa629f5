import { z } from 'zod';
import { type Instrument, instrumentSchema } from '../../shared/instrument/instrument.ts';
import { difference, editionsOf } from '../../shared/instrument/sheets/edition.ts';
import { type Fault, type Finding, findingOf } from '../../shared/instrument/sheets/fault.ts';
import type { Read } from '../../shared/instrument/sheets/fromSheets.ts';
import { misfits } from '../../shared/instrument/sheets/misfits.ts';
import { limits } from './limits.ts';
import { refused } from './refuse.ts';

/** The name that faults of a JSON file give in the place of a sheet; their cell is a path in it. */
const jsonSheet = 'JSON';

const fileSchema = z.strictObject({
  format: z.literal('coscore-instrument'),
  editions: z.array(instrumentSchema).min(1).max(40),
});

/** Reads {"format":"coscore-instrument","editions":[…]}, or one instrument alone as Coscore ships it. */
export function readJson(bytes: Buffer): Read {
  const content = parsed(bytes);
  checkKeys(content);
  if (!isObject(content) || !('themes' in content || 'editions' in content)) {
    throw refused('not-an-instrument');
  }
  const wrapped = !('themes' in content);
  const file = wrapped ? content : { format: 'coscore-instrument', editions: [content] };
  const result = fileSchema.safeParse(file);
  const findings = result.success
    ? together(result.data.editions)
    : result.error.issues.map(findingOf);
  const [first, ...others] = result.data?.editions ?? [];
  return findings.length > 0 || !first
    ? { good: false, faults: findings.map((one) => asFault(one, wrapped)) }
    : { good: true, edition: [first, ...others] };
}

/** What is wrong with languages that are each as they should be. */
function together(editions: readonly Instrument[]): Finding[] {
  const inside = editions.flatMap((one, at) =>
    misfits(one).map((found) => ({ ...found, path: ['editions', at, ...found.path] })),
  );
  if (inside.length > 0) return inside;
  const [base, ...others] = editionsOf(editions);
  if (others.length > 0 || !base) {
    return [{ path: ['editions'], code: 'languages-differ', detail: 'id, version' }];
  }
  const languages = base.map((one) => one.language);
  return base.flatMap((one, at): Finding[] => {
    const path = ['editions', at];
    if (languages.indexOf(one.language) < at) {
      return [{ path: [...path, 'language'], code: 'twice', detail: one.language }];
    }
    const differs = difference(base[0], one);
    if (!differs) return [];
    return [{ path: [...path, ...differs], code: 'languages-differ', detail: one.language }];
  });
}

function parsed(bytes: Buffer): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused('unknown');
  }
  checkDepth(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refused('json', /line \d+ column \d+/.exec(String(error))?.[0] ?? '');
  }
}

/** Four megabytes of opening brackets would take a hundred to parse. One look at each character: it cannot hang. */
function checkDepth(text: string) {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const found = text[at];
    if (found === '"') quoted = !quoted;
    else if (quoted && found === '\\') at++;
    else if (!quoted && (found === '[' || found === '{')) depth++;
    else if (!quoted && (found === ']' || found === '}')) depth--;
    if (depth > limits.depth) throw refused('too-deep');
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A prototype hidden among the keys: no instrument has one. */
function checkKeys(content: unknown) {
  for (let level = [content].filter(isObject); level.length > 0; ) {
    if (level.some((one) => Object.hasOwn(one, '__proto__'))) throw refused('prototype');
    level = level.flatMap((one) => Object.values(one).filter(isObject));
  }
}

/** `editions[1].themes[0].title`. */
function asFault({ path, code, detail }: Finding, wrapped: boolean): Fault {
  const shown = wrapped ? path : path.slice(2);
  const cell = shown.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return { sheet: jsonSheet, cell: cell.join('').replace(/^\./, ''), code, detail };
}
