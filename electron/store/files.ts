import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Problem } from '../../shared/problems.ts';
import { seal, unseal } from './seal.ts';

/** The folder of encrypted files beside the database: each under a key of its own, which only the database has. */
export type Files = ReturnType<typeof filesIn>;

export function filesIn(folder: string) {
  return {
    /** Writes a file durably and returns its key; DISK where that fails, and then nothing of it is left. */
    write: async (name: string, bytes: Buffer): Promise<Buffer> => {
      const { key, sealed } = seal(name, bytes);
      const part = join(folder, `${name}.part-${randomBytes(4).toString('hex')}`);
      try {
        await makeFolder(folder);
        await writeWhole(part, sealed);
        await rename(part, join(folder, name));
        syncFolder(folder);
      } catch (error) {
        await rm(part, { force: true }).catch(() => undefined);
        throw asDiskProblem(error);
      }
      return key;
    },

    /** A file's bytes; undefined where it is gone or damaged. */
    read: async (name: string, key: Buffer): Promise<Buffer | undefined> => {
      const sealed = await readFile(join(folder, name)).catch(() => undefined);
      return sealed && unseal(name, key, sealed);
    },

    /** Whether a file is there and whole. */
    isWhole: (name: string, key: Buffer): boolean => {
      try {
        return unseal(name, key, readFileSync(join(folder, name))) !== undefined;
      } catch {
        return false;
      }
    },

    /** Removes every file but these; throws where one stays. */
    sweep: (kept: readonly string[]) => {
      const stay = new Set(kept);
      remove(
        folder,
        listed(folder).filter((name) => !stay.has(name)),
      );
    },

    /** Removes files; throws where one stays. */
    remove: (names: readonly string[]) => remove(folder, names),
  };
}

function remove(folder: string, names: readonly string[]) {
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true });
  if (names.length > 0) syncFolder(folder);
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // No file was ever attached.
    return [];
  }
}

async function makeFolder(folder: string) {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made !== undefined) syncFolder(dirname(folder));
}

async function writeWhole(file: string, bytes: Buffer) {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** So that a power cut cannot take the name of a file whose bytes are there. */
export function syncFolder(folder: string) {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

function asDiskProblem(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return code === undefined ? error : new Problem('DISK', { reason: code });
}
