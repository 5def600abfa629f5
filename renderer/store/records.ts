import type { Change } from '../../shared/model/change.ts';

/** The current change of every record that the window knows, by noun and key. */
export type Records = Readonly<Record<string, Change>>;

export const recordId = (noun: string, key: string) => `${noun} ${key}`;

/** The records after a change. An older change, or one that is known, alters nothing. */
export function apply(records: Records, change: Change): Records {
  const id = recordId(change.noun, change.key);
  const known = records[id];
  return known && known.stamp >= change.stamp ? records : { ...records, [id]: change };
}

/** The records after many changes; the very same where none of them is news. */
export function applyAll(records: Records, changes: readonly Change[]): Records {
  let next: Record<string, Change> | undefined;
  for (const change of changes) {
    const id = recordId(change.noun, change.key);
    const known = (next ?? records)[id];
    if (known && known.stamp >= change.stamp) continue;
    next ??= { ...records };
    next[id] = change;
  }
  return next ?? records;
}

/** The records of a noun with their keys, removed ones left out. */
export function recordsOf<Value>(records: Records, noun: string): { key: string; value: Value }[] {
  return Object.values(records).flatMap(({ noun: other, key, value }) =>
    other === noun && value !== null ? [{ key, value: value as Value }] : [],
  );
}
