import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tables } from '../../../electron/actions/tables.ts';
import { createVault } from '../../../electron/store/vault.ts';
import { memberDraft, newId, ratingDraft, somewhere } from '../../helpers/drafts.ts';
import { passphrase } from '../../helpers/keyFile.ts';
import { temporaryFolder } from '../../helpers/vault.ts';

const comment = 'They lock the ward door at eight';
// Each long enough that random bytes do not hold it by chance.
const telling = [
  comment,
  'Ada Lovelace',
  'CREATE TABLE',
  'SQLite format 3',
  '"answer":"A/F"',
  passphrase,
];

function expectNothingToRead(folder: string, names: string[]) {
  for (const name of names) {
    const content = readFileSync(join(folder, name));
    for (const text of telling) {
      for (const encoding of ['utf8', 'utf16le'] as const) {
        expect(content.includes(Buffer.from(text, encoding)), `${text} in ${name}`).toBe(false);
      }
    }
  }
}

test('whoever finds the folder reads nothing in it: not while it is open, not after', async () => {
  const folder = join(temporaryFolder(), 'vault');
  const store = await createVault(folder, passphrase, tables);
  store.commit([
    ratingDraft(somewhere(), { comment }),
    memberDraft(newId(), newId(), 'Ada Lovelace'),
  ]);
  const open = readdirSync(folder);
  expect(open).toEqual(
    expect.arrayContaining(['vault.db', 'vault.db-wal', 'vault.db-shm', 'vault.key']),
  );
  expectNothingToRead(folder, open);
  store.close();
  expectNothingToRead(folder, readdirSync(folder));
});

test('the data is random to look at: no byte is much more frequent than others', async () => {
  const folder = join(temporaryFolder(), 'vault');
  const store = await createVault(folder, passphrase, tables);
  for (let n = 0; n < 100; n++)
    store.commit([ratingDraft(somewhere(), { comment: 'a'.repeat(1000) })]);
  store.close();
  const bytes = readFileSync(join(folder, 'vault.db'));
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  expect(Math.max(...counts) / (bytes.length / 256)).toBeLessThan(1.5);
});

test.skipIf(process.platform === 'win32')(
  'other people on the laptop cannot enter the folder',
  async () => {
    const folder = join(temporaryFolder(), 'vault');
    (await createVault(folder, passphrase, tables)).close();
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'vault.key')).mode & 0o077).toBe(0);
  },
);
