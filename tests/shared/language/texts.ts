import { z } from 'zod';
import type { Words } from '../../../shared/language/words.ts';
import { type ProblemCode, problems } from '../../../shared/problems.ts';

/** What a sentence may be asked to fill in. The first that it makes sense of is taken. */
const fillings: readonly unknown[] = [
  'UTC',
  3,
  ['UTC', 'Z'],
  { title: 'UTC', whom: 'UTC', sheet: 'UTC', cell: 'A1', code: 'formula', detail: '3' },
  { id: 'UTC', version: 'UTC', language: 'UTC' },
];

type Sentence = (...given: readonly unknown[]) => unknown;

/** The words themselves; `format` is the same code in every language. */
export const wordsOf = ({ format: _, ...words }: Words) => words;

/** Every word by its path; a function is a sentence to fill in. */
export function leaves(part: unknown, path = ''): [string, string | Sentence | null][] {
  if (typeof part === 'string' || part === null) return [[path, part]];
  if (typeof part === 'function') return [[path, part as Sentence]];
  return Object.entries(part as object).flatMap(([key, value]) =>
    leaves(value, path === '' ? key : `${path}.${key}`),
  );
}

/** Every sentence in full, by path, filled in alike in every language: what fills it in is found out in English. */
export function textsOf(words: Words, english: Words): Map<string, string[]> {
  const model = new Map(leaves(wordsOf(english)));
  return new Map(
    leaves(wordsOf(words)).map(([path, one]) => [path, textsAt(path, one, model.get(path) ?? one)]),
  );
}

function textsAt(path: string, one: string | Sentence | null, model: string | Sentence | null) {
  if (typeof one !== 'function') return one === null ? [] : [one];
  const ways = path.startsWith('problems.') ? detailsOf(path) : filling(path, model as Sentence);
  return ways.flatMap((way) => stringsIn(one(...way)));
}

/** Details of a problem: one set for each value that a closed list may have. */
function detailsOf(path: string): unknown[][] {
  const schema = problems[path.slice('problems.'.length) as ProblemCode];
  const { properties } = z.toJSONSchema(schema) as { properties: Record<string, Property> };
  const names = Object.keys(properties);
  const longest = Math.max(1, ...Object.values(properties).map((one) => one.enum?.length ?? 1));
  return Array.from({ length: longest }, (_, at) => [
    Object.fromEntries(names.map((name) => [name, detail(properties[name] ?? {}, at)])),
  ]);
}

interface Property {
  readonly type?: string;
  readonly enum?: readonly string[];
}

function detail({ type, enum: some }: Property, at: number): unknown {
  if (some) return some[at % some.length];
  if (type === 'array') return ['UTC', 'Z'];
  return type === 'number' ? 3 : 'UTC';
}

/** What an English sentence can be filled in with so that something whole comes out. */
function filling(path: string, sentence: Sentence): unknown[][] {
  const found = combinations(sentence.length).find((way) => {
    try {
      return stringsIn(sentence(...way)).every(isWhole);
    } catch {
      return false;
    }
  });
  if (!found) throw new Error(`Nothing fills in ${path}: add it to the fillings here`);
  return [found];
}

const combinations = (length: number): unknown[][] =>
  length === 0
    ? [[]]
    : combinations(length - 1).flatMap((some) => fillings.map((one) => [...some, one]));

/** Nothing in a text is missing. */
export const isWhole = (text: string) =>
  text.trim() !== '' && !/undefined|NaN|\[object|Invalid|=>/.test(text);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(stringsIn) : [];
}
