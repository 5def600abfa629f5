import { type Member, memberKey } from '../../shared/model/member.ts';
import { Problem } from '../../shared/problems.ts';
import type { Reader } from '../store/database.ts';
import { ownRatings } from './rating.ts';
import { defineTable } from './rows.ts';

export const memberTable = defineTable<Member>({
  noun: 'member',
  columns: {
    assessment: 'TEXT NOT NULL',
    member: 'TEXT NOT NULL',
    place: 'INTEGER NOT NULL',
    body: 'TEXT NOT NULL',
  },
  indexes: ['assessment, place'],
  row: ([assessment = '', member = ''], value) => ({
    assessment,
    member,
    place: value.place,
    body: JSON.stringify(value),
  }),
});

/** The team, in the order of its list. */
export function readMembers(read: Reader, assessment: string): (Member & { id: string })[] {
  return read
    .prepare<[string], { member: string; body: string }>(
      'SELECT member, body FROM member WHERE assessment = ? ORDER BY place, member',
    )
    .all(assessment)
    .map(({ member, body }) => ({ ...JSON.parse(body), id: member }));
}

/** NOT_FOUND where nobody by that id is on the team. */
export function checkMember(read: Reader, assessment: string, member: string): void {
  const found = read
    .prepare('SELECT 1 FROM member WHERE key = ?')
    .get(memberKey(assessment, member));
  if (!found) throw new Problem('NOT_FOUND', {});
}

/** Taking somebody off the team must not make their ratings nobody's, nor what they only noted. */
export function checkWithoutRatings(read: Reader, assessment: string, member: string) {
  const found = readMembers(read, assessment).find((one) => one.id === member);
  if (!found) throw new Problem('NOT_FOUND', {});
  if (ownRatings(read, { assessment, member }).length > 0) {
    throw new Problem('MEMBER_HAS_RATINGS', { name: found.name });
  }
}
