import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tables } from '../../../electron/actions/tables.ts';
import { createVault, openVault } from '../../../electron/store/vault.ts';
import { child, line } from '../../helpers/child.ts';
import { passphrase } from '../../helpers/keyFile.ts';
import { code, problem } from '../../helpers/problem.ts';
import { temporaryFolder } from '../../helpers/vault.ts';

async function closedVault(): Promise<string> {
  const folder = join(temporaryFolder(), 'vault');
  (await createVault(folder, passphrase, tables)).close();
  return folder;
}

const open = (folder: string) => openVault(folder, passphrase, tables);

test('a second Coscore is told that the vault is in use, until the first one is killed', async () => {
  const folder = await closedVault();
  const first = child('open', folder, passphrase);
  expect(await line(first)).toBe('open');
  expect(await problem(() => open(folder))).toMatchObject({
    code: 'VAULT_IN_USE',
    details: { folder },
  });
  expect(await line(child('open', folder, passphrase))).toBe('VAULT_IN_USE');
  await first.kill();
  (await open(folder)).close();
});

test('closing the vault lets the next one in', async () => {
  const folder = await closedVault();
  const store = await open(folder);
  expect(await line(child('open', folder, passphrase))).toBe('VAULT_IN_USE');
  store.close();
  expect(await line(child('open', folder, passphrase))).toBe('open');
});

test('a lock file full of rubbish does not shut people out of their vault', async () => {
  const folder = await closedVault();
  writeFileSync(join(folder, 'vault.lock'), 'x'.repeat(5000));
  const store = await open(folder);
  expect(await line(child('open', folder, passphrase))).toBe('VAULT_IN_USE');
  store.close();
});

test('a folder that cannot be written is said to be so', async () => {
  const folder = await closedVault();
  const lock = join(folder, 'vault.lock');
  if (existsSync(lock)) rmSync(lock);
  mkdirSync(lock);
  expect(await code(() => open(folder))).toBe('FOLDER_NOT_WRITABLE');
});
