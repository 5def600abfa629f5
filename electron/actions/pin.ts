import { randomBytes } from 'node:crypto';
import { argon2id, argon2Verify } from 'hash-wasm';
import { type Pin, pinKey } from '../../shared/model/pin.ts';
import { Problem } from '../../shared/problems.ts';
import type { App } from '../app.ts';
import type { Seat } from '../session.ts';
import type { Reader } from '../store/database.ts';
import { ofTeam } from './base.ts';
import { defineTable } from './rows.ts';

export const pinTable = defineTable<Pin>({
  noun: 'pin',
  columns: { assessment: 'TEXT NOT NULL', member: 'TEXT NOT NULL', hash: 'TEXT NOT NULL' },
  indexes: ['assessment'],
  row: ([assessment = '', member = ''], { hash }) => ({ assessment, member, hash }),
});

/** The members who have a PIN. */
export function membersWithPin(read: Reader, assessment: string): ReadonlySet<string> {
  const rows = read
    .prepare<[string], { member: string }>('SELECT member FROM pin WHERE assessment = ?')
    .all(assessment);
  return new Set(rows.map(({ member }) => member));
}

/** Refuses a seat whose PIN was not given, or is another; wrong ones have to wait longer and longer. */
export async function checkPin(app: App, { assessment, member }: Seat, given: string | undefined) {
  const key = pinKey(assessment, member);
  const found = app
    .store()
    .read.prepare<[string], Pin>('SELECT hash FROM pin WHERE key = ?')
    .get(key);
  if (!found) return;
  if (given === undefined) throw new Problem('PIN_NEEDED', {});
  const wait = app.attempts.wait(key);
  if (wait > 0) throw new Problem('PIN_WRONG', { wait });
  // Counted before the slow part, so that many tries at once are not all free.
  app.attempts.wrong(key);
  if (!(await argon2Verify({ password: given, hash: found.hash }))) {
    throw new Problem('PIN_WRONG', { wait: app.attempts.wait(key) });
  }
  app.attempts.right(key);
}

/** Writes a member's PIN, or takes it away. */
export async function writePin(app: App, { assessment, member }: Seat, pin: string | null) {
  const value = pin === null ? null : { hash: await hashOf(pin) };
  app.store().commit([ofTeam('pin', pinKey(assessment, member), value)]);
}

/** Cheaper than the passphrase's: a few digits are guarded by the waits and by the vault, not by this. */
const hashOf = (pin: string) =>
  argon2id({
    password: pin,
    salt: randomBytes(16),
    memorySize: 16 * 1024,
    iterations: 2,
    parallelism: 1,
    hashLength: 32,
    outputType: 'encoded',
  });
