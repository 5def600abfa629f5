import Database from 'better-sqlite3';
import { Problem } from '../../shared/problems.ts';

/**
 * Keeps other processes out of a vault while it is open. The lock is SQLite's own, on a small file of its own:
 * the system lets go of it when the process ends, however it ends, so no stale lock can shut people out.
 */
export function lock(file: string, folder: string): () => void {
  const db = new Database(file, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
    return () => db.close();
  } catch (error) {
    db.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') {
      throw new Problem('VAULT_IN_USE', { folder });
    }
    throw error;
  }
}
