import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { Problem } from '../../shared/problems.ts';

/** Writes a file whole or not at all: a file that was there stays until the new one is on the disk. */
export async function writeFileWhole(file: string, bytes: Uint8Array) {
  const making = `${file}.${randomBytes(4).toString('hex')}.part`;
  try {
    await writeFile(making, bytes, { flush: true });
    await rename(making, file);
  } catch (error) {
    await rm(making, { force: true });
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Problem('FILE_NOT_WRITTEN', { file, reason });
  }
}
