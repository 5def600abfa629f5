import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tables } from '../../../electron/actions/tables.ts';
import { openWriter } from '../../../electron/store/database.ts';
import { unwrapKey } from '../../../electron/store/key.ts';
import { createVault, openVault, vaultExists } from '../../../electron/store/vault.ts';
import { child, line } from '../../helpers/child.ts';
import { changesOf } from '../../helpers/content.ts';
import { ratingDraft, somewhere } from '../../helpers/drafts.ts';
import { editKeyFile, keyFileOf, passphrase } from '../../helpers/keyFile.ts';
import { code, problem } from '../../helpers/problem.ts';
import { temporaryFolder } from '../../helpers/vault.ts';

let model: string;
beforeAll(async () => {
  model = join(mkdtempSync(join(tmpdir(), 'coscore-test-')), 'vault');
  const store = await createVault(model, passphrase, tables);
  store.commit([ratingDraft(somewhere(), { comment: 'kept' })]);
  store.close();
});
afterAll(() => rmSync(join(model, '..'), { recursive: true }));

/** A vault with one rating in it, closed: a copy, which costs no passphrase. */
function vault(): string {
  const folder = join(temporaryFolder(), 'vault');
  cpSync(model, folder, { recursive: true });
  return folder;
}

const open = (folder: string, words = passphrase) => openVault(folder, words, tables);

test('what was saved is there when the vault is opened again', async () => {
  const folder = vault();
  const store = await open(folder);
  expect(changesOf(store)).toMatchObject([{ value: { comment: 'kept' } }]);
  store.close();
});

test('only the passphrase opens it, however its letters are composed', async () => {
  const folder = join(temporaryFolder(), 'vault');
  (await createVault(folder, 'caf\u00e9 au lait', tables)).close();
  expect(await code(() => open(folder, 'cafe au lait'))).toBe('WRONG_PASSPHRASE');
  expect(await code(() => open(folder, ''))).toBe('WRONG_PASSPHRASE');
  (await open(folder, 'cafe\u0301 au lait')).close();
});

test('a passphrase of nine characters is too short, and no vault is made', async () => {
  const folder = join(temporaryFolder(), 'vault');
  expect(await problem(() => createVault(folder, '😀'.repeat(9), tables))).toMatchObject({
    code: 'PASSPHRASE_SHORT',
    details: { least: 10 },
  });
  expect(vaultExists(folder)).toBe(false);
});

test('blanks make no passphrase longer', async () => {
  const folder = join(temporaryFolder(), 'vault');
  for (const blank of [' '.repeat(10), '\u00a0\t'.repeat(9), 'a b c d e f g h i ']) {
    expect(await code(() => createVault(folder, blank, tables))).toBe('PASSPHRASE_SHORT');
  }
  expect(vaultExists(folder)).toBe(false);
  (await createVault(folder, 'a b c d e f g h i j', tables)).close();
});

test('a vault is not made over another, nor over files of a person', async () => {
  const folder = vault();
  expect(await code(() => createVault(folder, passphrase, tables))).toBe('VAULT_EXISTS');
  (await open(folder)).close();

  const parent = temporaryFolder();
  const full = join(parent, 'full');
  mkdirSync(full);
  writeFileSync(join(full, 'thesis.txt'), 'mine');
  expect(await code(() => createVault(full, passphrase, tables))).toBe('VAULT_EXISTS');
  expect(readdirSync(full)).toEqual(['thesis.txt']);
  expect(readdirSync(parent)).toEqual(['full']);
});

test('a vault may be made in an empty folder that a person chose', async () => {
  const folder = temporaryFolder();
  const store = await createVault(folder, passphrase, tables);
  expect(vaultExists(folder)).toBe(true);
  store.close();
});

test('a folder that cannot be had is said to be so', async () => {
  const parent = temporaryFolder();
  writeFileSync(join(parent, 'file'), '');
  const folder = join(parent, 'file', 'vault');
  expect(await code(() => createVault(folder, passphrase, tables))).toBe('FOLDER_NOT_WRITABLE');
  expect(await code(() => open(join(parent, 'nowhere')))).toBe('VAULT_MISSING');
});

test('killed while it is made, it is whole or not there at all', async () => {
  let unfinished = 0;
  for (let round = 0; round < 5; round++) {
    const parent = temporaryFolder();
    const folder = join(parent, 'vault');
    const maker = child('create', folder, passphrase);
    await line(maker);
    while (readdirSync(parent).length === 0) await pause(1);
    await pause(round * 3);
    await maker.kill();
    if (vaultExists(folder)) (await open(folder)).close();
    else unfinished++;
  }
  expect(unfinished).toBeGreaterThan(0);
});

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test.each(['missing', 'empty', 'cut short'])(
  'a vault whose data is %s is damaged, never silently empty',
  async (how) => {
    const folder = vault();
    const file = join(folder, 'vault.db');
    if (how === 'missing') rmSync(file);
    else truncateSync(file, how === 'empty' ? 0 : 5000);
    expect(await problem(() => open(folder))).toMatchObject({
      code: 'VAULT_DAMAGED',
      details: { reason: 'vault.db' },
    });
    expect(existsSync(file) ? readdirSync(folder).length : 0).toBeLessThan(6);
  },
);

test('a vault from a newer version is left alone', async () => {
  const folder = vault();
  const key = await unwrapKey(keyFileOf(folder), passphrase);
  const db = openWriter(join(folder, 'vault.db'), key);
  db.pragma('user_version = 99');
  db.close();
  expect(await code(() => open(folder))).toBe('VAULT_NEWER');
  // Refusing it let go of it too.
  expect(await code(() => open(folder))).toBe('VAULT_NEWER');
});

test('a key file of a newer form is left alone', async () => {
  const folder = vault();
  editKeyFile(folder, (file) => ({ ...file, format: 2, recovery: {} }));
  expect(await code(() => open(folder))).toBe('VAULT_NEWER');
});
