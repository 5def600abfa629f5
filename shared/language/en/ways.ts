import type { OutDecision } from '../../export/exported.ts';
import type { TableName } from '../../export/tables.ts';
import type { Saying } from '../../model/evidence.ts';
import type { FindingKind } from '../../model/finding.ts';

/** Words of the files for other programs. */
export const ways = {
  title: 'Other files',
  lead: 'The same data for other programs: decisions, opened ratings and the list of evidence. Nothing that was not opened, no names of members, no notes. For the team and the service, not for the public.',
  as: 'Kind of file',
  kinds: {
    xlsx: 'Spreadsheet (.xlsx)',
    csv: 'Tables as text (.csv, in a .zip)',
    json: 'All in one (.json)',
    fhir: 'Health records (FHIR R4, .json)',
  },
  write: 'Save this file',
  writing: 'The file is being written…',
  /** The name of the file, without what comes after the point. */
  fileTitle: (service: string, round: string) => `${service} ${round} data`,
  sheets: {
    ratings: 'Ratings',
    decisions: 'Decisions',
    evidence: 'Evidence',
    quotations: 'Quotations',
    dissents: 'Seen differently',
    findings: 'Findings',
    recommendations: 'Recommendations',
  } satisfies Record<TableName, string>,
  columns: {
    criterion: 'Criterion',
    code: 'Code',
    topic: 'Topic',
    title: 'About',
    part: 'Part',
    answer: 'Answer (code)',
    answerName: 'Answer',
    perspective: 'Perspective (code)',
    perspectiveName: 'Perspective',
    setAside: 'Set aside',
    reason: 'Reason',
    without: 'Decided without',
    kind: 'Kind (code)',
    kindName: 'Kind',
    site: 'Place',
    day: 'Day',
    group: 'Group (code)',
    groupName: 'Group',
    says: 'It says (code)',
    saysName: 'It says',
    text: 'Words',
    from: 'From',
    number: 'Number',
    priority: 'Priority (code)',
    priorityName: 'Priority',
    codes: 'On',
    removers: 'Who can remove it',
    whom: 'For whom',
    language: 'Language',
  },
  parts: {
    criterion: 'Criterion',
    standard: 'Standard',
    theme: 'Theme',
  } satisfies Record<OutDecision['what'], string>,
  findings: { strength: 'Strength', shortfall: 'Shortfall' } satisfies Record<FindingKind, string>,
  says: { for: 'It is so', mixed: 'Partly', against: 'It is not' } satisfies Record<Saying, string>,
  fhir: {
    level: (code: string) => `Level of ${code} as a whole`,
    reason: 'Reason',
    silence: 'Why there is no answer',
  },
};
