import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { EventPublisher } from '@orpc/server';
import type { Change, Draft } from '../../shared/model/change.ts';
import { refusal } from '../../shared/model/nouns.ts';
import { canFollow, firstStamp, nextStamp, type Stamp } from '../../shared/model/stamp.ts';
import { Problem } from '../../shared/problems.ts';
import { asProblem, openReader, openWriter, type Reader, type Writer } from './database.ts';
import { changeReader, logWriter, winnerReader } from './log.ts';
import { migrate } from './migrations/index.ts';
import { deriveTables, tablesAreStale } from './rebuild.ts';
import { type Table, tableWriter } from './table.ts';
import { type Verdict, verify } from './verify.ts';

/** An open vault's data. Queries get `read`; `commit` and `merge` are the only ways in. */
export interface Store {
  readonly read: Reader;
  readonly device: string;
  /**
   * Writes drafts durably, all or none, publishes them and returns a change for each. One whose id is in the log
   * already (delivered twice) is not written again: the change it became is returned.
   */
  commit(drafts: readonly Draft[]): Change[];
  /** Takes changes from elsewhere, in any order, any number of times; returns those that were new here. */
  merge(changes: readonly Change[]): Change[];
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

interface Written {
  readonly change: Change;
  readonly fresh: boolean;
}

/** Opens the encrypted file and brings it to this version. */
export function openStore({ file, folder, key, tables, now = Date.now }: Options): Store {
  const db = openWriter(file, key);
  migrate(db, folder);
  const device = deviceOf(db);
  if (tablesAreStale(db, tables)) db.transaction(() => deriveTables(db, tables)).immediate();

  const reader = openReader(file, key);
  // A window that lags behind gets every change all the same: the publisher would keep the last hundred.
  const published = new EventPublisher<{ change: Change }>({ maxBufferedEvents: Infinity });
  const closing = new AbortController();
  const append = appender(db, tables);
  const known = changeReader(db);
  let clock = latestStamp(db) ?? firstStamp(device);

  /** Runs one transaction and publishes what was new in it; on failure nothing of it stays, the clock included. */
  const write = (work: () => Written[]): Written[] => {
    const written = transact(work);
    for (const { change, fresh } of written) if (fresh) published.publish('change', change);
    return written;
  };

  const together = db.transaction((work: () => Written[]) => work());
  const transact = (work: () => Written[]): Written[] => {
    const before = clock;
    try {
      return together.immediate(work);
    } catch (error) {
      clock = before;
      throw asProblem(error, folder);
    }
  };

  const commitOne = (draft: Draft): Written => {
    const stored = known(draft.id);
    if (stored) return { change: sameAs(stored, { ...stored, ...draft }), fresh: false };
    const change = checked({ ...draft, device, stamp: nextStamp(clock, now(), device) });
    clock = change.stamp;
    return { change, fresh: append(change, true) };
  };

  const mergeOne = (change: Change): Written => {
    if (!canFollow(clock, checked(change).stamp)) throw refused('clock');
    const stored = known(change.id);
    if (stored) sameAs(stored, change);
    const latest = change.stamp > clock;
    if (latest) clock = change.stamp;
    return { change, fresh: append(change, latest) };
  };

  return {
    read: reader,
    device,
    published,
    closed: closing.signal,
    commit: (drafts) => write(() => drafts.map(commitOne)).map(({ change }) => change),
    merge: (changes) =>
      write(() => inOrder(changes).map(mergeOne)).flatMap(({ change, fresh }) =>
        fresh ? [change] : [],
      ),
    rebuild: () => {
      db.transaction(() => deriveTables(db, tables)).immediate();
    },
    verify: () => verify(db, tables),
    close: () => {
      closing.abort();
      reader.close();
      db.close();
    },
  };
}

/** Log and table together: the one place where a change becomes part of the vault. */
function appender(db: Writer, tables: readonly Table[]) {
  const log = logWriter(db);
  const winner = winnerReader(db);
  const puts = new Map<string, ReturnType<typeof tableWriter>>(
    tables.map((table) => [table.noun, tableWriter(db, table)]),
  );
  // What is later than all that this vault has seen shows, whatever else there is of its record.
  return (change: Change, latest: boolean): boolean => {
    if (!log(change)) return false;
    const shown = latest ? change : winner(change.noun, change.key);
    if (shown) puts.get(change.noun)?.(change.key, shown.id, shown.value);
    return true;
  };
}

function checked(change: Change): Change {
  const reason = refusal(change);
  if (reason) throw refused(reason);
  return change;
}

/** One id is one change for ever: under a borrowed one, another's change could be read or kept out. */
function sameAs(stored: Change, delivered: Change): Change {
  if (!isDeepStrictEqual(stored, delivered)) throw refused('id');
  return stored;
}

const refused = (reason: string) => new Problem('CHANGE_REFUSED', { reason });

/** Earliest first, so that the clock follows them as it did where they were made. */
const inOrder = (changes: readonly Change[]) =>
  changes.toSorted((a, b) => (a.stamp < b.stamp ? -1 : Number(a.stamp > b.stamp)));

function deviceOf(db: Writer): string {
  const row = db
    .prepare<[], { value: string }>("SELECT value FROM meta WHERE name = 'device'")
    .get();
  if (row) return row.value;
  const device = randomBytes(8).toString('hex');
  db.prepare("INSERT INTO meta (name, value) VALUES ('device', ?)").run(device);
  return device;
}

function latestStamp(db: Writer): Stamp | undefined {
  return (
    db.prepare<[], { stamp: Stamp | null }>('SELECT max(stamp) AS stamp FROM change').get()
      ?.stamp ?? undefined
  );
}
