import type { ShownDissent } from '../../shared/contract/dissent.ts';
import { decisionKey } from '../../shared/model/decision.ts';
import { type Dissent, dissentKey } from '../../shared/model/dissent.ts';
import type { Member } from '../../shared/model/member.ts';
import { Problem } from '../../shared/problems.ts';
import type { Reader } from '../store/database.ts';
import { commitOne, os } from './base.ts';
import { checkMember, readMembers } from './member.ts';
import { readAssessment } from './readAssessment.ts';
import { defineTable } from './rows.ts';
import { checkSeat } from './seat.ts';

export const dissentTable = defineTable<Dissent>({
  noun: 'dissent',
  columns: {
    assessment: 'TEXT NOT NULL',
    code: 'TEXT NOT NULL',
    member: 'TEXT NOT NULL',
    text: 'TEXT NOT NULL',
    signed: 'TEXT NOT NULL',
  },
  indexes: ['assessment'],
  row: ([assessment = '', code = '', member = ''], value) => ({
    assessment,
    code,
    member,
    ...value,
  }),
});

type Row = Dissent & { readonly code: string; readonly member: string };

/**
 * All dissents of an assessment, each signed as its author chose. In alphabetical order: neither who nor when can be told
 * from it, and nobody's own choice of an id moves them.
 */
export function readDissents(
  read: Reader,
  assessment: string,
  seat: string | null = null,
): ShownDissent[] {
  const members = new Map(readMembers(read, assessment).map((one) => [one.id, one]));
  return read
    .prepare<[string], Row>(
      'SELECT code, member, text, signed FROM dissent WHERE assessment = ? ORDER BY code, text',
    )
    .all(assessment)
    .map(({ member, ...row }) => ({ ...signedAs(row, members.get(member)), own: member === seat }));
}

function signedAs(
  { code, text, signed }: Omit<Row, 'member'>,
  member: Member | undefined,
): Omit<ShownDissent, 'own'> {
  return {
    code,
    text,
    signed,
    name: signed === 'name' ? (member?.name ?? null) : null,
    perspective: signed === 'none' ? null : (member?.perspective ?? null),
  };
}

export const dissentActions = {
  save: os.dissent.save.handler(({ input, context }) => {
    const store = context.app.store();
    const { change, replaces, assessment, member, code, value } = input;
    checkSeat(context.session, { assessment, member });
    checkMember(store.read, assessment, member);
    const decided = store.read
      .prepare('SELECT 1 FROM decision WHERE key = ?')
      .get(decisionKey(assessment, code));
    if (value && !decided) throw new Problem('NOT_DECIDED', { code });
    const key = dissentKey(assessment, code, member);
    return commitOne(store, { id: change, noun: 'dissent', key, value, replaces, member });
  }),

  list: os.dissent.list.handler(({ input, context }) => {
    const { read } = context.app.store();
    readAssessment(read, input.assessment);
    const { seat } = context.session;
    const own = seat?.assessment === input.assessment ? seat.member : null;
    return readDissents(read, input.assessment, own);
  }),
};
