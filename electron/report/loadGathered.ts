import type { Assessment } from '../../shared/model/assessment.ts';
import type { Gathered } from '../../shared/report/facts/gathered.ts';
import { readRecord, readRecords } from '../actions/record.ts';
import type { Reader } from '../store/database.ts';
import { loadPhotos } from './loadPhotos.ts';

/** What the team planned and gathered on its visit. */
export function loadGathered(
  read: Reader,
  assessment: string,
  { service }: Pick<Assessment, 'service'>,
): Gathered {
  const { registered } = service;
  return {
    plan: readRecord(read, 'plan', assessment) ?? null,
    approvals: readRecords(read, 'approval', assessment),
    registered: registered ? (readRecord(read, 'service', registered) ?? null) : null,
    sites: readRecords(read, 'site', assessment),
    visits: readRecords(read, 'visit', assessment),
    respondents: readRecords(read, 'respondents', assessment),
    refused: readRecords(read, 'refusedAccess', assessment),
    evidence: readRecords(read, 'evidence', assessment),
    photos: loadPhotos(read, assessment),
    withdrawn: withdrawnOf(read, assessment),
    siteNotes: readRecords(read, 'siteNote', assessment),
    concerns: readRecords(read, 'concern', assessment),
  };
}

/** The ids of evidence whose consent was withdrawn. */
function withdrawnOf(read: Reader, assessment: string): Set<string> {
  const rows = read
    .prepare<[string], { key: string }>('SELECT key FROM withdrawal WHERE assessment = ?')
    .all(assessment);
  return new Set(rows.map(({ key }) => key.slice(assessment.length + 1)));
}
