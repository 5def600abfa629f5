import { truncateSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Problem } from '../../shared/problems.ts';
import { asProblem } from './database.ts';

/**
 * Keeps other processes out of a vault while it is open. The lock is SQLite's own, on a small file of its own:
 * the system lets go of it when the process ends, however it ends, so no stale lock can shut people out.
 */
export function lock(file: string, folder: string): () => void {
  try {
    return take(file);
  } catch (error) {
    switch (error instanceof Database.SqliteError && error.code) {
      case 'SQLITE_BUSY':
        throw new Problem('VAULT_IN_USE', { folder });
      case 'SQLITE_NOTADB':
        // Nothing belongs in this file. It is emptied where it is: in a new one a lock would not be seen by others.
        truncateSync(file);
        return lock(file, folder);
      default:
        throw asProblem(error, folder);
    }
  }
}

function take(file: string): () => void {
  const db = new Database(file, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
    return () => db.close();
  } catch (error) {
    db.close();
    throw error;
  }
}
