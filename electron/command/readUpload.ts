import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { largestFile } from '../../shared/contract/instrument.ts';
import { Problem } from '../../shared/problems.ts';

/** A file that is handed in, refused by its size before any of it is read. */
export async function readUpload(path: string): Promise<File> {
  try {
    const found = await stat(path);
    // A folder, or a device that never ends.
    if (!found.isFile()) throw new Problem('FILE_NOT_READ', { file: path, reason: 'no file' });
    if (found.size > largestFile * 1_000_000) {
      throw new Problem('FILE_TOO_LARGE', { most: largestFile });
    }
    return new File([await readFile(path)], basename(path));
  } catch (error) {
    if (error instanceof Problem) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Problem('FILE_NOT_READ', { file: path, reason });
  }
}
