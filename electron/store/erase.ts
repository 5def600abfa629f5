import type { Change } from '../../shared/model/change.ts';
import { type Erasure, erasedBy, withdrawnUnder } from '../../shared/model/withdrawal.ts';
import type { Writer } from './database.ts';
import { after, fileKeys } from './fileKeys.ts';
import type { Table } from './table.ts';

/** What an erasure took out of the database: whether any content, and which files must go from the disk. */
export interface Erased {
  readonly content: boolean;
  readonly files: readonly string[];
}

/** Whether a change is of a kind that erases: a withdrawal, or an attachment that is taken away. */
export const mayErase = (change: Change): boolean =>
  erasedBy(change).length > 0 || (change.noun === 'attachment' && change.value === null);

/** Erases what changes say; the rule of what that is stands in the model. */
export function eraser(db: Writer, tables: readonly Table[]) {
  const withdrawn = db.prepare<[string]>(
    "SELECT 1 FROM change WHERE noun = 'withdrawal' AND key = ?",
  );
  const keys = fileKeys(db);
  const empty = emptier(db, tables);
  return {
    /** Whether a change's content may not be here, because it was withdrawn. */
    isWithdrawn: (change: Pick<Change, 'noun' | 'key'>): boolean => {
      const under = withdrawnUnder(change);
      return under !== undefined && withdrawn.get(under) !== undefined;
    },
    /** Erases what a change says. */
    by: (change: Change): Erased => {
      const each = erasedBy(change).map((one) => ({
        content: empty(one),
        files: one.by === 'beginning' ? keys.forgetUnder(one.key) : keys.forget(one.key),
      }));
      return {
        content: each.some((one) => one.content),
        files: each.flatMap((one) => one.files),
      };
    },
    /** Forgets the files of an attachment that was taken away. */
    files: (record: string): Erased => {
      const files = keys.forget(record);
      return { content: files.length > 0, files };
    },
  };
}

/** Empties rows of the log, all but their hashes and places, and takes the records out of their tables. */
function emptier(db: Writer, tables: readonly Table[]) {
  const has = (noun: string) => tables.some((table) => table.noun === noun);
  return ({ noun, key, by }: Erasure): boolean => {
    const which = by === 'key' ? 'key = @key' : 'key >= @key AND key < @after';
    const at = { noun, key, after: after(key) };
    if (has(noun)) db.prepare(`DELETE FROM "${noun}" WHERE ${which}`).run(at);
    const emptied = db.prepare(
      `UPDATE change SET value = NULL, salt = NULL
       WHERE noun = @noun AND ${which} AND value IS NOT NULL`,
    );
    return emptied.run(at).changes > 0;
  };
}
