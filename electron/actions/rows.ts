import type { Table } from '../store/table.ts';

/** The columns of a change in a join; the log's table is `change`. */
export const changeColumns = `change.id, change.noun, change.key, change.value, change.replaces,
  change.member, change.device, change.stamp`;

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
