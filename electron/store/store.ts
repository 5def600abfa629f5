import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { EventPublisher } from '@orpc/server';
import type { Change, Draft } from '../../shared/model/change.ts';
import { Problem } from '../../shared/problems.ts';
import { attacher, type NewFile } from './attach.ts';
import { openReader, openWriter, type Reader, type Writer } from './database.ts';
import { keyOfFile } from './fileKeys.ts';
import { type Files, filesIn } from './files.ts';
import { migrate } from './migrations/index.ts';
import { deriveTables, tablesAreStale } from './rebuild.ts';
import type { Table } from './table.ts';
import { tracesOf } from './traces.ts';
import { type Verdict, verify } from './verify.ts';
import { writesTo } from './writes.ts';

/** An open vault's data. Queries get `read`; `commit` and `merge` are the only ways in. */
export interface Store {
  readonly read: Reader;
  readonly device: string;
  /**
   * Writes drafts durably, all or none, publishes them and returns a change for each. One whose id is in the log
   * already (delivered twice) is not written again: the change it became is returned.
   */
  commit(drafts: readonly Draft[]): Change[];
  /**
   * Takes changes from elsewhere, in any order, any number of times; returns those that were new here. Of what was
   * withdrawn only the fact that it was is taken.
   */
  merge(changes: readonly Change[]): Change[];
  /**
   * Writes files durably and then the change that tells of them, or neither. The draft is asked for once the files lie
   * there, too: what it throws leaves nothing behind.
   */
  attach(files: readonly NewFile[], draft: () => Draft): Promise<Change>;
  /** The bytes of a file; undefined where this vault has none by that name, VAULT_DAMAGED where it is not whole. */
  file(name: string): Promise<Buffer | undefined>;
  /** Facts of this laptop alone, by name: they are no changes and go to no other. */
  readonly local: {
    get(name: string): string | undefined;
    set(name: string, value: string): void;
  };
  /** Makes the tables again from the changes. */
  rebuild(): void;
  verify(): Verdict;
  /** Every change that became part of this vault, as it does. */
  readonly published: EventPublisher<{ change: Change }>;
  /** Aborts when the store is closed. */
  readonly closed: AbortSignal;
  close(): void;
}

interface Options {
  readonly file: string;
  readonly folder: string;
  readonly key: Buffer;
  readonly tables: readonly Table[];
  /** Milliseconds since 1970; tests give laptops wrong clocks. */
  readonly now?: () => number;
}

/** Opens the encrypted file and brings it to this version. */
export function openStore({ file, folder, key, tables, now = Date.now }: Options): Store {
  const db = openWriter(file, key);
  migrate(db, folder);
  const device = deviceOf(db);
  if (tablesAreStale(db, tables)) db.transaction(() => deriveTables(db, tables)).immediate();

  const files = filesIn(join(dirname(file), 'files'));
  const traces = tracesOf(db, files);
  traces.finish();

  const reader = openReader(file, key);
  // A window that lags behind gets every change all the same: the publisher would keep the last hundred.
  const published = new EventPublisher<{ change: Change }>({ maxBufferedEvents: Infinity });
  const closing = new AbortController();
  const writes = writesTo({ db, folder, tables, device, now, traces, published });

  return {
    read: reader,
    device,
    published,
    closed: closing.signal,
    commit: writes.commit,
    merge: writes.merge,
    attach: attacher({
      files,
      closed: closing.signal,
      has: (name) => keyOfFile(db, name) !== undefined,
      delivered: writes.delivered,
      write: writes.commitWith,
    }),
    file: (name) => fileOf(reader, files, folder, name),
    local: {
      get: (name) => localFact(db, name),
      set: (name, value) => {
        db.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)').run(
          `local ${name}`,
          value,
        );
      },
    },
    rebuild: () => {
      db.transaction(() => deriveTables(db, tables)).immediate();
    },
    verify: () => verify(db, tables, files),
    close: () => {
      closing.abort();
      reader.close();
      db.close();
    },
  };
}

async function fileOf(read: Reader, files: Files, folder: string, name: string) {
  const key = keyOfFile(read, name);
  if (!key) return undefined;
  const bytes = await files.read(name, key);
  if (!bytes) throw new Problem('VAULT_DAMAGED', { folder, reason: `files/${name}` });
  return bytes;
}

const localFact = (db: Writer, name: string) =>
  db
    .prepare<[string], { value: string }>('SELECT value FROM meta WHERE name = ?')
    .get(`local ${name}`)?.value;

function deviceOf(db: Writer): string {
  const row = db
    .prepare<[], { value: string }>("SELECT value FROM meta WHERE name = 'device'")
    .get();
  if (row) return row.value;
  const device = randomBytes(8).toString('hex');
  db.prepare("INSERT INTO meta (name, value) VALUES ('device', ?)").run(device);
  return device;
}
