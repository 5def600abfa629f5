import Database from 'better-sqlite3';
import { Problem } from '../../shared/problems.ts';

type Handle = Database.Database;

declare const access: unique symbol;
/** A handle that can only read: SQLite itself refuses a write on it. */
export type Reader = Pick<Handle, 'prepare'> & { readonly [access]: 'read' };
/** The handle that writes; only the store holds it. */
export type Writer = Handle & { readonly [access]: 'write' };

/** Opens the encrypted file for writing; `key` is 32 raw bytes. Creates the file where there is none. */
export function openWriter(file: string, key: Buffer): Writer {
  const db = unlocked(new Database(file), key);
  db.pragma('journal_mode = WAL');
  // A commit returns only when the disk has it: "saved" on the screen means saved.
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  // What is deleted is overwritten, so that erased content leaves no trace in the file.
  db.pragma('secure_delete = ON');
  return db as Writer;
}

/** Opens the same file for reading only. */
export function openReader(file: string, key: Buffer): Reader & { close(): void } {
  const db = unlocked(new Database(file, { readonly: true }), key);
  return db as unknown as Reader & { close(): void };
}

/** What SQLite says of a disk or a file that failed, as a problem; anything else is a bug and stays one. */
export function asProblem(error: unknown, folder: string): unknown {
  const code = error instanceof Database.SqliteError ? error.code : '';
  switch (code.split('_', 2)[1]) {
    case 'NOTADB':
    case 'CORRUPT':
      return new Problem('VAULT_DAMAGED', { folder, reason: 'vault.db' });
    case 'READONLY':
    case 'CANTOPEN':
      return new Problem('FOLDER_NOT_WRITABLE', { folder });
    case 'FULL':
    case 'IOERR':
      return new Problem('DISK', { reason: code });
    default:
      return error;
  }
}

function unlocked(db: Handle, key: Buffer): Handle {
  try {
    db.pragma("cipher = 'sqlcipher'");
    // A raw key: the passphrase was stretched once already, in key.ts.
    db.pragma(`key = "x'${key.toString('hex')}'"`);
    db.pragma('busy_timeout = 2000');
    // Temporary tables and sorts stay in memory: nothing unencrypted touches the disk.
    db.pragma('temp_store = MEMORY');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
