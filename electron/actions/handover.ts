import type { Handover } from '../../shared/model/handover.ts';
import type { Reader } from '../store/database.ts';
import { answeredCounts } from './rating.ts';
import { defineTable } from './rows.ts';

export const handoverTable = defineTable<Handover>({
  noun: 'handover',
  columns: { assessment: 'TEXT NOT NULL', member: 'TEXT NOT NULL', theme: 'TEXT NOT NULL' },
  indexes: ['assessment'],
  row: ([assessment = '', member = '', theme = '']) => ({ assessment, member, theme }),
});

/** The themes that each member left to somebody else. */
export function readHandovers(read: Reader, assessment: string): Map<string, string[]> {
  const rows = read
    .prepare<[string], { member: string; theme: string }>(
      'SELECT member, theme FROM handover WHERE assessment = ? ORDER BY member, theme',
    )
    .all(assessment);
  const byMember = Map.groupBy(rows, ({ member }) => member);
  return new Map([...byMember].map(([member, all]) => [member, all.map(({ theme }) => theme)]));
}

/** Per member, how many of some criteria they left to somebody else and did not answer: nobody waits for these. */
export function sparedCounts(
  read: Reader,
  assessment: string,
  criteria: readonly string[],
): Record<string, number> {
  const spared = [...readHandovers(read, assessment)].map(([member, themes]) => {
    const left = criteria.filter((code) => themes.includes(code.split('.')[0] ?? ''));
    return [member, left.length - (answeredCounts(read, assessment, left)[member] ?? 0)] as const;
  });
  return Object.fromEntries(spared.filter(([, n]) => n > 0));
}
