import { hash as digest, randomBytes } from 'node:crypto';
import type { Change } from '../../shared/model/change.ts';
import type { Reader, Writer } from './database.ts';

/** A change as the log holds it; `value` and `salt` are null once its content was erased. */
export interface LogRow extends Omit<Change, 'value'> {
  readonly position: number;
  readonly value: string | null;
  readonly salt: Buffer | null;
  readonly hash: Buffer;
  readonly chain: Buffer;
}

const start = Buffer.alloc(32);

/** Appends changes to the log, each once, or only what may stay of one that is erased; tells whether it was new. */
export function logWriter(db: Writer) {
  const known = db.prepare<[string], { position: number }>(
    'SELECT position FROM change WHERE id = ?',
  );
  const last = db.prepare<[], { chain: Buffer }>(
    'SELECT chain FROM change ORDER BY position DESC LIMIT 1',
  );
  const insert = db.prepare(
    `INSERT INTO change (id, noun, key, value, salt, hash, replaces, member, device, stamp, chain)
     VALUES (@id, @noun, @key, @value, @salt, @hash, @replaces, @member, @device, @stamp, @chain)`,
  );
  return (change: Change, erased = false): boolean => {
    if (known.get(change.id)) return false;
    const value = JSON.stringify(change.value);
    const salt = randomBytes(16);
    const hash = hashOf(value, salt);
    const chain = link(last.get()?.chain ?? start, { ...change, hash });
    const content = erased ? { value: null, salt: null } : { value, salt };
    insert.run({ ...change, ...content, hash, chain });
    return true;
  };
}

/** The change that shows for a record: the one with the latest stamp, whatever order changes arrived in. */
export function winnerReader(db: Reader | Writer) {
  const latest = db.prepare<[string, string], { id: string; value: string | null }>(
    'SELECT id, value FROM change WHERE noun = ? AND key = ? ORDER BY stamp DESC, id DESC LIMIT 1',
  );
  return (noun: string, key: string): { id: string; value: Change['value'] } | undefined => {
    const row = latest.get(noun, key);
    return row && { id: row.id, value: row.value === null ? null : JSON.parse(row.value) };
  };
}

/** A change by its id, and whether its content was erased; undefined where the log has none. */
export function changeReader(db: Reader | Writer) {
  const find = db.prepare<[string], LogRow>('SELECT * FROM change WHERE id = ?');
  return (id: string): { change: Change; erased: boolean } | undefined => {
    const row = find.get(id);
    return row && { change: toChange(row), erased: row.value === null };
  };
}

/** A row of the log as the change it holds. */
export function toChange(row: Omit<Change, 'value'> & { readonly value: string | null }): Change {
  const { id, noun, key, replaces, member, device, stamp } = row;
  const value = row.value === null ? null : JSON.parse(row.value);
  return { id, noun, key, value, replaces, member, device, stamp };
}

/** The whole log in order of arrival. */
export function readLog(db: Reader | Writer): IterableIterator<LogRow> {
  return db.prepare<[], LogRow>('SELECT * FROM change ORDER BY position').iterate();
}

/** The first position at which the log was tampered with; undefined where it is whole. */
export function brokenAt(db: Reader | Writer): number | undefined {
  let before: Buffer = start;
  for (const row of readLog(db)) {
    const contentFits =
      row.value === null || row.salt === null || hashOf(row.value, row.salt).equals(row.hash);
    if (!contentFits || !link(before, row).equals(row.chain)) return row.position;
    before = row.chain;
  }
  return undefined;
}

function hashOf(value: string, salt: Buffer): Buffer {
  return sha256(salt, Buffer.from(value));
}

function link(before: Buffer, row: Omit<Change, 'value'> & { hash: Buffer }): Buffer {
  const facts = [row.id, row.noun, row.key, row.replaces, row.member, row.device, row.stamp];
  return sha256(before, row.hash, Buffer.from(JSON.stringify(facts)));
}

/** In one call: making a hash to be fed costs more than feeding it. */
const sha256 = (...parts: Buffer[]) => digest('sha256', Buffer.concat(parts), 'buffer');
