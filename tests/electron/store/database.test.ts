import { expect, test } from 'vitest';
import { temporaryStore } from '../../helpers/vault.ts';

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
