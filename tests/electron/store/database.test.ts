import { expect, test } from 'vitest';
import { openWriter } from '../../../electron/store/database.ts';
import { laptop, openOn, temporaryStore } from '../../helpers/vault.ts';

const writes = [
  'DELETE FROM change',
  "UPDATE change SET noun = 'x'",
  "INSERT INTO meta (name, value) VALUES ('x', 'y')",
  'DROP TABLE rating',
  'CREATE TABLE more (x TEXT) STRICT',
  'VACUUM',
];

test.each(writes)('what only reads cannot %s', (sql) => {
  const { read } = temporaryStore();
  expect(() => read.prepare(sql).run()).toThrow(/readonly/);
});

test('a commit waits for the disk, and what is deleted is overwritten', () => {
  const on = laptop();
  openOn(on).close();
  const db = openWriter(on.file, on.key);
  const told = (name: string) => db.pragma(name, { simple: true });
  expect(told('journal_mode')).toBe('wal');
  expect(told('synchronous')).toBe(2);
  expect(told('secure_delete')).toBe(1);
  expect(told('temp_store')).toBe(2);
  db.close();
});
