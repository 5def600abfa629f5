import type { Reader, Writer } from './database.ts';

/** Keys of the vault's files; forgetting one makes its file unreadable for good. */
export function fileKeys(db: Writer) {
  const insert = db.prepare('INSERT INTO file_key (name, record, key) VALUES (?, ?, ?)');
  const forget = db.prepare<[string], { name: string }>(
    'DELETE FROM file_key WHERE record = ? RETURNING name',
  );
  const forgetMany = db.prepare<[string, string], { name: string }>(
    'DELETE FROM file_key WHERE record >= ? AND record < ? RETURNING name',
  );
  return {
    add: (name: string, record: string, key: Buffer) => insert.run(name, record, key),
    /** Forgets the files of one attachment; returns their names. */
    forget: (record: string): string[] => forget.all(record).map(({ name }) => name),
    /** Forgets the files of attachments whose keys begin so; returns their names. */
    forgetUnder: (beginning: string): string[] =>
      forgetMany.all(beginning, after(beginning)).map(({ name }) => name),
  };
}

/** The first text that sorts after all that begin so. Keys are plain ASCII. */
export const after = (beginning: string) => `${beginning}\u007f`;

/** The key of a file; undefined where this vault has none by that name. */
export const keyOfFile = (db: Reader | Writer, name: string): Buffer | undefined =>
  db.prepare<[string], { key: Buffer }>('SELECT key FROM file_key WHERE name = ?').get(name)?.key;

/** The names of all files that the vault has. */
export const filesKept = (db: Reader | Writer): string[] =>
  db
    .prepare<[], { name: string }>('SELECT name FROM file_key ORDER BY name')
    .all()
    .map(({ name }) => name);
