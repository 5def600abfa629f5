import type { Change } from '../../shared/model/change.ts';
import type { Noun } from '../../shared/model/nouns.ts';
import type { Writer } from './database.ts';

type Cell = string | number | null;

/** How a noun's current records stand in a table: derived from the changes, and made anew whenever this changes. */
export interface Table {
  readonly noun: Noun;
  /** Columns beside `key` (the record's) and `change` (the id of the change that gave it its value). */
  readonly columns: Readonly<Record<string, string>>;
  readonly indexes?: readonly string[];
  /** A record as a row: one cell for each column. */
  readonly row: (key: string, value: NonNullable<Change['value']>) => Record<string, Cell>;
}

/** The SQL that makes a noun's table. */
export function tableSql({ noun, columns, indexes = [] }: Table): string {
  const own = Object.entries(columns).map(([name, type]) => `  "${name}" ${type}`);
  const all = ['  key TEXT PRIMARY KEY', '  change TEXT NOT NULL', ...own];
  return [
    `CREATE TABLE "${noun}" (\n${all.join(',\n')}\n) STRICT, WITHOUT ROWID;`,
    ...indexes.map((on, at) => `CREATE INDEX "${noun}_${at}" ON "${noun}" (${on});`),
  ].join('\n');
}

/** Puts a noun's records into its table, or takes them out. */
export function tableWriter(db: Writer, table: Table) {
  const names = ['key', 'change', ...Object.keys(table.columns)];
  const put = db.prepare(
    `INSERT OR REPLACE INTO "${table.noun}" (${names.map((name) => `"${name}"`).join(', ')})
     VALUES (${names.map((name) => `@${name}`).join(', ')})`,
  );
  const remove = db.prepare(`DELETE FROM "${table.noun}" WHERE key = ?`);
  return (key: string, change: string, value: Change['value']) => {
    if (value === null) remove.run(key);
    else put.run({ key, change, ...table.row(key, value) });
  };
}
