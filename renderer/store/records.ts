import type { Change } from '../../shared/model/change.ts';

/** The current change of every record that the window knows, by noun and key. */
export type Records = Readonly<Record<string, Change>>;

export const recordId = (noun: string, key: string) => `${noun} ${key}`;

/** What was withdrawn leaves the window too: its words and all that belongs to them. `all` is by record. */
function withoutWithdrawn<Value>(
  all: Readonly<Record<string, Value>>,
  { noun, key }: Pick<Change, 'noun' | 'key'>,
): Readonly<Record<string, Value>> {
  if (noun !== 'withdrawal') return all;
  const gone = (id: string) =>
    id === recordId('evidence', key) || id.startsWith(`${recordId('attachment', key)}/`);
  return Object.fromEntries(Object.entries(all).filter(([id]) => !gone(id)));
}

/** Whether a change is of something that was withdrawn: it may arrive after the news of that, and stays out. */
function isOfWithdrawn(records: Records, { noun, key }: Change): boolean {
  if (noun !== 'evidence' && noun !== 'attachment') return false;
  const [assessment, evidence] = key.split('/');
  return recordId('withdrawal', `${assessment}/${evidence}`) in records;
}

/** The records after a change. An older change, or one that is known, alters nothing. */
export function apply(records: Records, change: Change): Records {
  if (isOfWithdrawn(records, change)) return records;
  const id = recordId(change.noun, change.key);
  const known = records[id];
  if (known && known.stamp >= change.stamp) return records;
  return { ...withoutWithdrawn(records, change), [id]: change };
}

/** The records after many changes; the very same where none of them is news. */
export function applyAll(records: Records, changes: readonly Change[]): Records {
  let next: Record<string, Change> | undefined;
  for (const change of changes) {
    if (isOfWithdrawn(next ?? records, change)) continue;
    const id = recordId(change.noun, change.key);
    const known = (next ?? records)[id];
    if (known && known.stamp >= change.stamp) continue;
    next ??= { ...records };
    next[id] = change;
  }
  const after: Records = next ?? records;
  return withoutAllWithdrawn(after, changes);
}

/** The same for many changes; the very same where none of them is a withdrawal. */
export const withoutAllWithdrawn = <Value>(
  all: Readonly<Record<string, Value>>,
  changes: readonly Change[],
): Readonly<Record<string, Value>> =>
  changes.reduce((left, one) => withoutWithdrawn(left, one), all);

interface Keyed<Value> {
  readonly key: string;
  readonly value: Value;
}

/** The records of a noun with their keys, removed ones left out. */
export const recordsOf = <Value>(records: Records, noun: string): readonly Keyed<Value>[] =>
  (sorted(records).get(noun) ?? []) as readonly Keyed<Value>[];

/** Kept for as long as the records are: a screen asks for many nouns, again at every change. */
const known = new WeakMap<Records, ReadonlyMap<string, readonly Keyed<unknown>[]>>();

function sorted(records: Records): ReadonlyMap<string, readonly Keyed<unknown>[]> {
  const before = known.get(records);
  if (before) return before;
  const there = Object.values(records).filter(({ value }) => value !== null);
  const now = Map.groupBy(there, ({ noun }) => noun);
  known.set(records, now);
  return now;
}
