import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { Problem } from '../../shared/problems.ts';
import { asProblem } from './database.ts';
import { syncFolder } from './files.ts';
import { type KeyFile, keyFileSchema, newKey, unwrapKey } from './key.ts';
import { lock } from './lock.ts';
import { openStore, type Store } from './store.ts';
import type { Table } from './table.ts';

const files = (folder: string) => ({
  key: join(folder, 'vault.key'),
  data: join(folder, 'vault.db'),
  lock: join(folder, 'vault.lock'),
});

/** Whether a folder holds a vault. */
export function vaultExists(folder: string): boolean {
  return existsSync(files(folder).key);
}

/** Makes a vault and opens it. All or nothing: it is made beside its place and moved there when it is whole. */
export async function createVault(
  folder: string,
  passphrase: string,
  tables: readonly Table[],
): Promise<Store> {
  if (vaultExists(folder)) throw new Problem('VAULT_EXISTS', { folder });
  const { key, keyFile } = await newKey(passphrase);
  const making = `${resolve(folder)}.making-${randomBytes(4).toString('hex')}`;
  try {
    mkdirSync(making, { recursive: true, mode: 0o700 });
    openStore({ file: files(making).data, folder, key, tables }).close();
    writeDurably(files(making).key, JSON.stringify(keyFile, null, 2));
    moveInto(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw asFolderProblem(error, folder);
  }
  return openUnlocked(folder, key, tables);
}

/** Refuses a passphrase that is not the vault's. */
export async function checkPassphrase(folder: string, passphrase: string): Promise<void> {
  await unwrapKey(readKeyFile(folder), passphrase);
}

/** Opens a vault with its passphrase. */
export async function openVault(
  folder: string,
  passphrase: string,
  tables: readonly Table[],
): Promise<Store> {
  if (!vaultExists(folder)) throw new Problem('VAULT_MISSING', { folder });
  return openUnlocked(folder, await unwrapKey(readKeyFile(folder), passphrase), tables);
}

/** Opens a vault whose data key is at hand, and keeps others out of it until it is closed. */
export function openUnlocked(folder: string, key: Buffer, tables: readonly Table[]): Store {
  const { data, lock: lockFile } = files(folder);
  // SQLite would take an empty file for a new vault, and the person theirs for lost.
  if (!statSync(data, { throwIfNoEntry: false })?.size) {
    throw new Problem('VAULT_DAMAGED', { folder, reason: 'vault.db' });
  }
  const unlock = lock(lockFile, folder);
  try {
    const store = openStore({ file: data, folder, key, tables });
    return {
      ...store,
      close: () => {
        store.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw asProblem(error, folder);
  }
}

function readKeyFile(folder: string): KeyFile {
  const damaged = () => new Problem('VAULT_DAMAGED', { folder, reason: 'vault.key' });
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(files(folder).key, 'utf8'));
  } catch {
    throw damaged();
  }
  const newer = z.object({ format: z.number().gt(1) }).safeParse(content).success;
  if (newer) throw new Problem('VAULT_NEWER', { folder });
  const parsed = keyFileSchema.safeParse(content);
  if (!parsed.success) throw damaged();
  return parsed.data;
}

function writeDurably(file: string, text: string) {
  writeFileSync(file, text, { mode: 0o600, flush: true });
}

/** An empty folder may be in the way (a person chose it); anything in it makes the move fail. */
function moveInto(making: string, folder: string) {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  renameSync(making, folder);
  syncFolder(dirname(resolve(folder)));
}

/** What the system says of a folder that failed, or SQLite of a file in it. */
function asFolderProblem(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
      return new Problem('FOLDER_NOT_WRITABLE', { folder });
    case 'ENOTEMPTY':
    case 'EEXIST':
      return new Problem('VAULT_EXISTS', { folder });
    case 'ENOSPC':
      return new Problem('DISK', { reason: code });
    default:
      return asProblem(error, folder);
  }
}
