import type { Written } from '../../shared/report/facts/written.ts';
import { readRecords } from '../actions/record.ts';
import type { Reader } from '../store/database.ts';

/** What people wrote for the report. */
export const loadWritten = (read: Reader, assessment: string): Written => ({
  passages: readRecords(read, 'passage', assessment),
  findings: readRecords(read, 'finding', assessment),
  recommendations: readRecords(read, 'recommendation', assessment),
});
