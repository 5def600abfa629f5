import { Problem } from '../../shared/problems.ts';
import type { Writer } from './database.ts';
import type { Erased } from './erase.ts';
import { filesKept } from './fileKeys.ts';
import type { Files } from './files.ts';

const flag = 'scrub';

/**
 * What erased content leaves on the disk: bytes in gaps of pages, old pages in the write-ahead log, files. That there are
 * traces is written down with the erasure itself, so that whatever happens after it they go in the end.
 */
export function tracesOf(db: Writer, files: Files) {
  const note = db.prepare(`INSERT OR IGNORE INTO meta (name, value) VALUES ('${flag}', '')`);
  const clear = db.prepare(`DELETE FROM meta WHERE name = '${flag}'`);
  const gone = new Set<string>();
  const tidy = () => {
    // What was noted in a transaction that failed is still kept.
    const kept = new Set(filesKept(db));
    files.remove([...gone].filter((name) => !kept.has(name)));
    scrub(db);
    clear.run();
    gone.clear();
  };
  return {
    /** Notes, inside the transaction that erases, that there is something to clean. */
    note: (erased: Erased) => {
      for (const name of erased.files) gone.add(name);
      if (erased.content || erased.files.length > 0) note.run();
    },
    /** Cleans where there is something to; ERASING_UNFINISHED where that fails, and then the next opening tries again. */
    clean: () => {
      if (!hasTraces(db)) return;
      try {
        tidy();
      } catch (error) {
        throw new Problem('ERASING_UNFINISHED', { reason: reasonOf(error) });
      }
    },
    /** At opening: whatever a process that was killed left behind. What cannot go now is tried at the next one. */
    finish: () => {
      try {
        files.sweep(filesKept(db));
        if (hasTraces(db)) tidy();
      } catch {
        // Nobody is kept out of their vault for it; a check of the vault tells.
      }
    },
  };
}

/** Whether something was erased whose traces may still be on the disk. */
export const hasTraces = (db: Writer): boolean =>
  db.prepare(`SELECT 1 FROM meta WHERE name = '${flag}'`).get() !== undefined;

/** Writes every page anew from what is there now, and empties the write-ahead log before and after. */
function scrub(db: Writer) {
  checkpoint(db);
  db.exec('VACUUM');
  checkpoint(db);
}

function checkpoint(db: Writer) {
  const [{ busy } = { busy: 1 }] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  if (busy !== 0) throw Object.assign(new Error('The write-ahead log is in use'), { code: 'BUSY' });
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
