import type { Change, Draft } from '../../shared/model/change.ts';
import { nouns, type Values } from '../../shared/model/nouns.ts';
import {
  type RecordNoun,
  type RegisterNoun,
  registerNouns,
  type VisitNoun,
  visitNouns,
} from '../../shared/model/recordNouns.ts';
import { Problem } from '../../shared/problems.ts';
import type { Reader } from '../store/database.ts';
import { type LogRow, toChange } from '../store/log.ts';
import type { Table } from '../store/table.ts';
import { detachDrafts } from './attachment.ts';
import { commitOne, os } from './base.ts';
import { checks } from './checks.ts';
import { readAssessment } from './readAssessment.ts';
import { changeColumns, defineTable } from './rows.ts';

/** Records that are only ever read whole: their table holds them as they are. */
const wholeTable = (noun: VisitNoun | RegisterNoun): Table =>
  defineTable({
    noun,
    columns: { assessment: 'TEXT NOT NULL', body: 'TEXT NOT NULL' },
    indexes: ['assessment'],
    row: ([assessment = ''], value) => ({ assessment, body: JSON.stringify(value) }),
  });

export const recordTables: readonly Table[] = [...visitNouns, ...registerNouns].map(wholeTable);

/** The records of a noun that an assessment has, by what follows the assessment in their key. */
export function readRecords<Noun extends VisitNoun>(
  read: Reader,
  noun: Noun,
  assessment: string,
): Map<string, Values[Noun]> {
  const rows = read
    .prepare<[string], { key: string; body: string }>(
      `SELECT key, body FROM "${noun}" WHERE assessment = ? ORDER BY key`,
    )
    .all(assessment);
  return new Map(rows.map(({ key, body }) => [key.slice(assessment.length + 1), JSON.parse(body)]));
}

/** One record; undefined where there is none. */
export function readRecord<Noun extends VisitNoun | RegisterNoun>(
  read: Reader,
  noun: Noun,
  key: string,
): Values[Noun] | undefined {
  const row = read
    .prepare<[string], { body: string }>(`SELECT body FROM "${noun}" WHERE key = ?`)
    .get(key);
  return row && JSON.parse(row.body);
}

/** The current change of each record of the register. */
function registered(read: Reader): Change[] {
  const each = registerNouns.map((noun) => `SELECT change FROM "${noun}"`);
  return read
    .prepare<[], LogRow>(
      `SELECT ${changeColumns} FROM change JOIN (${each.join(' UNION ALL ')}) AS shown
       ON shown.change = change.id ORDER BY change.key`,
    )
    .all()
    .map(toChange);
}

/** What was sent as a record of its noun; a problem that says what does not fit where it is none. */
function parsed(noun: RecordNoun, key: string, value: Draft['value']): Draft['value'] {
  const rules = nouns[noun];
  if (!rules.key.test(key)) throw new Problem('INPUT', { fields: ['key'] });
  if (value === null) return null;
  const { data, error } = rules.value.safeParse(value);
  if (data) return data;
  const messages = error?.issues.map(({ message }) => message) ?? [];
  if (messages.includes('consent-first')) throw new Problem('CONSENT_FIRST', {});
  if (messages.includes('outcome-first')) throw new Problem('OUTCOME_FIRST', {});
  throw new Problem('INPUT', { fields: error?.issues.map(({ path }) => path.join(' ')) ?? [] });
}

const isOfVault = (noun: RecordNoun): noun is RegisterNoun =>
  (registerNouns as readonly string[]).includes(noun);

export const recordActions = {
  save: os.record.save.handler(({ input, context }) => {
    const store = context.app.store();
    const { change, replaces, noun, key } = input;
    const value = parsed(noun, key, input.value);
    if (!isOfVault(noun)) readAssessment(store.read, key.split('/')[0] ?? '');
    const check: (read: Reader, key: string, value: never) => Draft['value'] = checks[noun];
    const checkedValue = check(store.read, key, value as never);
    const draft = { id: change, noun, key, value: checkedValue, replaces, member: null };
    // What is attached goes with what it is attached to.
    const detached = value === null ? detachDrafts(store.read, key) : [];
    return commitOne(store, draft, ...detached);
  }),

  register: os.record.register.handler(({ context }) => registered(context.app.store().read)),
};
