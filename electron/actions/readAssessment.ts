import type { Assessment } from '../../shared/model/assessment.ts';
import { Problem } from '../../shared/problems.ts';
import type { Reader } from '../store/database.ts';
import { defineTable } from './rows.ts';

export const assessmentTable = defineTable<Assessment>({
  noun: 'assessment',
  columns: { service: 'TEXT NOT NULL', from: 'TEXT NOT NULL', body: 'TEXT NOT NULL' },
  row: (_, value) => ({
    service: value.service.name,
    from: value.from,
    body: JSON.stringify(value),
  }),
});

/** One assessment; NOT_FOUND where this vault has none by that id. */
export function readAssessment(read: Reader, assessment: string): Assessment {
  const found = findAssessment(read, assessment);
  if (!found) throw new Problem('NOT_FOUND', {});
  return found;
}

/** Undefined where there is none. */
export function findAssessment(read: Reader, assessment: string): Assessment | undefined {
  const row = read
    .prepare<[string], { body: string }>('SELECT body FROM assessment WHERE key = ?')
    .get(assessment);
  return row && JSON.parse(row.body);
}
