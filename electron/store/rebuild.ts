import { createHash } from 'node:crypto';
import type { Writer } from './database.ts';
import { type Table, tableSql, tableWriter } from './table.ts';

interface Winner {
  readonly noun: string;
  readonly key: string;
  readonly id: string;
  readonly value: string | null;
}

/** Makes every table anew from the changes. Call it inside a transaction. */
export function deriveTables(db: Writer, tables: readonly Table[]) {
  for (const { noun } of tables) db.exec(`DROP TABLE IF EXISTS "${noun}"`);
  for (const table of tables) db.exec(tableSql(table));
  const puts = new Map<string, ReturnType<typeof tableWriter>>(
    tables.map((table) => [table.noun, tableWriter(db, table)]),
  );
  for (const { noun, key, id, value } of winners(db)) {
    if (value !== null) puts.get(noun)?.(key, id, JSON.parse(value));
  }
  db.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES ('tables', ?)").run(print(tables));
}

/** Whether the tables in the file are of another shape than this version's. */
export function tablesAreStale(db: Writer, tables: readonly Table[]): boolean {
  const had = db
    .prepare<[], { value: string }>("SELECT value FROM meta WHERE name = 'tables'")
    .get();
  return had?.value !== print(tables);
}

/** For each record the change that shows: the latest stamp. */
function winners(db: Writer): Winner[] {
  return db
    .prepare<[], Winner>(
      `SELECT noun, key, id, value FROM (
         SELECT noun, key, id, value,
                row_number() OVER (PARTITION BY noun, key ORDER BY stamp DESC, id DESC) AS place
         FROM change)
       WHERE place = 1`,
    )
    .all();
}

function print(tables: readonly Table[]): string {
  return createHash('sha256').update(tables.map(tableSql).join('\n')).digest('hex');
}
