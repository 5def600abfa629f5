import type { Noun } from '../../shared/model/nouns.ts';
import type { Reader } from '../store/database.ts';
import type { Table } from '../store/table.ts';

/** The columns of a change in a join; the log's table is `change`. */
export const changeColumns = `change.id, change.noun, change.key, change.value, change.replaces,
  change.member, change.device, change.stamp`;

/** Whether this vault ever had a record, one that was removed or withdrawn since included. */
export const wasThere = (read: Reader, noun: Noun, key: string): boolean =>
  Boolean(read.prepare('SELECT 1 FROM change WHERE noun = ? AND key = ?').get(noun, key));

/** Helps a noun's file say its table in the noun's own types. */
export function defineTable<Value>(
  table: Omit<Table, 'row'> & {
    row: (parts: readonly string[], value: Value) => ReturnType<Table['row']>;
  },
): Table {
  return {
    ...table,
    row: (key, value) => table.row(key.split('/'), value as Value),
  };
}
