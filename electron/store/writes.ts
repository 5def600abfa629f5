import { isDeepStrictEqual } from 'node:util';
import type { EventPublisher } from '@orpc/server';
import type { Change, Draft } from '../../shared/model/change.ts';
import { refusal } from '../../shared/model/nouns.ts';
import { canFollow, firstStamp, nextStamp, type Stamp } from '../../shared/model/stamp.ts';
import { Problem } from '../../shared/problems.ts';
import { appender } from './append.ts';
import { asProblem, type Writer } from './database.ts';
import { eraser, mayErase } from './erase.ts';
import { fileKeys } from './fileKeys.ts';
import { changeReader } from './log.ts';
import type { Table } from './table.ts';
import type { tracesOf } from './traces.ts';

interface To {
  readonly db: Writer;
  readonly folder: string;
  readonly tables: readonly Table[];
  readonly device: string;
  readonly now: () => number;
  readonly traces: ReturnType<typeof tracesOf>;
  readonly published: EventPublisher<{ change: Change }>;
}

interface Written {
  readonly change: Change;
  readonly fresh: boolean;
}

/** The ways in: what commits and merges changes, each call in one transaction. */
export function writesTo({ db, folder, tables, device, now, traces, published }: To) {
  const erase = eraser(db, tables);
  const append = appender(db, tables, erase);
  const known = changeReader(db);
  const keys = fileKeys(db);
  let clock = latestStamp(db) ?? firstStamp(device);

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

  /**
   * Runs one transaction, publishes what was new in it and cleans up after what it erased. On failure nothing of it
   * stays, the clock included; only the cleaning may fail after it.
   */
  const write = (work: () => Written[]): Written[] => {
    const written = transact(work).map(({ change, fresh }) => ({
      change,
      // It may have come in together with its withdrawal.
      fresh: fresh && !erase.isWithdrawn(change),
    }));
    for (const { change, fresh } of written) if (fresh) published.publish('change', change);
    if (written.some(({ change }) => mayErase(change))) traces.clean();
    return written;
  };

  const enter = (change: Change, latest: boolean): Written => {
    const appended = append(change, latest);
    traces.note(appended);
    return { change, fresh: appended.fresh };
  };

  const delivered = (draft: Draft): Change | undefined => {
    const stored = known(draft.id);
    return stored && sameAs(stored, { ...stored.change, ...draft });
  };

  const commitOne = (draft: Draft): Written => {
    if (erase.isWithdrawn(draft)) throw new Problem('WITHDRAWN', {});
    const stored = delivered(draft);
    if (stored) return { change: stored, fresh: false };
    const change = checked({ ...draft, device, stamp: nextStamp(clock, now(), device) });
    clock = change.stamp;
    return enter(change, true);
  };

  const mergeOne = (change: Change): Written => {
    if (!canFollow(clock, checked(change).stamp)) throw refused('clock');
    const stored = known(change.id);
    if (stored) sameAs(stored, change);
    const latest = change.stamp > clock;
    if (latest) clock = change.stamp;
    return enter(change, latest);
  };

  const changesOf = (written: readonly Written[]) => written.map(({ change }) => change);
  return {
    /** The change that a draft became, where it was delivered before. */
    delivered,
    commit: (drafts: readonly Draft[]): Change[] => changesOf(write(() => drafts.map(commitOne))),
    merge: (changes: readonly Change[]): Change[] =>
      changesOf(write(() => inOrder(changes).map(mergeOne)).filter(({ fresh }) => fresh)),
    /** Commits the change that tells of files, with their keys. */
    commitWith: (draft: () => Draft, added: ReadonlyMap<string, Buffer>): Change => {
      const [written] = write(() => {
        const one = commitOne(draft());
        for (const [name, key] of added) keys.add(name, one.change.key, key);
        return [one];
      });
      if (!written) throw new Error('A commit of one draft gave no change');
      return written.change;
    },
  };
}

function checked(change: Change): Change {
  const reason = refusal(change);
  if (reason) throw refused(reason);
  return change;
}

/**
 * One id is one change for ever: under a borrowed one, another's change could be read or kept out. Of one that was
 * erased its content can't be compared any more.
 */
function sameAs(stored: { change: Change; erased: boolean }, delivered: Change): Change {
  const comparable = stored.erased ? { ...delivered, value: null } : delivered;
  if (!isDeepStrictEqual(stored.change, comparable)) throw refused('id');
  return stored.change;
}

const refused = (reason: string) => new Problem('CHANGE_REFUSED', { reason });

/** Earliest first, so that the clock follows them as it did where they were made. */
const inOrder = (changes: readonly Change[]) =>
  changes.toSorted((a, b) => (a.stamp < b.stamp ? -1 : Number(a.stamp > b.stamp)));

function latestStamp(db: Writer): Stamp | undefined {
  return (
    db.prepare<[], { stamp: Stamp | null }>('SELECT max(stamp) AS stamp FROM change').get()
      ?.stamp ?? undefined
  );
}
