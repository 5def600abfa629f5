import type { EvidenceKind } from '../../model/evidence.ts';
import { format } from './locale.ts';

const { count, list, number } = format;

/** Words of the screens of this part. */
export const coverage = {
  title: 'Coverage',
  lead: 'Where the team asked, read and watched, and where nothing is yet. It counts pieces of evidence; it says nothing about quality.',
  /** How many criteria each item of the summary is about. */
  on: (n: number, all: number) =>
    `${number(n)} of ${count(all, { one: 'criterion', other: 'criteria' })}`,
  summaryLabel: 'What the map shows',
  summary: {
    nothing: 'Nothing was asked, seen or read',
    'only-staff': 'Only staff were heard',
    disagree: 'Sources disagree',
    'not-yet': 'Something suggested is missing',
    site: 'Nothing at one of the sites',
  },
  showAll: 'Show all criteria',
  shown: (n: number, all: number) =>
    `${number(n)} of ${count(all, { one: 'criterion', other: 'criteria' })} shown`,
  noneLeft: 'No criterion fits. Show all criteria, or choose another site or theme.',
  theme: 'Theme',
  allThemes: 'All themes',
  asideLeftOut: (n: number) =>
    `${count(n, { one: 'criterion', other: 'criteria' })} set aside as not applicable ${n === 1 ? 'is' : 'are'} left out.`,
  onlyThisSite:
    'Only what was gathered at this site itself. Pieces that are not tied to a site are left out.',
  emptySites: (sites: readonly string[]) => `Nothing at all was gathered at ${list(sites)} yet.`,
  table: (theme: string) => `What was gathered on ${theme}`,
  wholeTheme: 'The whole theme',
  criterion: 'Criterion',
  heard: 'Heard',
  read: 'Read',
  seen: 'Seen',
  legend: 'How to read it',
  legendNumber: 'pieces of evidence; press to see them',
  legendMissing: 'suggested by the instrument, not there yet',
  legendNone: 'nothing, and not suggested',
  legendDisagree: 'sources disagree: one says that it is so, another that it is not',
  missing: 'suggested, not yet',
  none: 'none',
  cell: (code: string, source: string, n: number) => `${code}, ${source}: ${number(n)}`,
  flags: {
    nothing: 'Nothing yet',
    onlyStaff: 'Only staff heard',
    disagree: 'Sources disagree',
    notYet: (what: readonly string[]) => `Still suggested: ${list(what)}`,
    site: (sites: readonly string[]) => `Nothing at ${list(sites)}`,
  },
  evidence: (pieces: Readonly<Partial<Record<EvidenceKind, number>>>) => {
    const { interview = 0, document = 0, observation = 0 } = pieces;
    const parts = [
      interview && count(interview, { one: 'interview', other: 'interviews' }),
      document && count(document, { one: 'document', other: 'documents' }),
      observation && count(observation, { one: 'observation', other: 'observations' }),
    ].filter((one) => one !== 0);
    return `Evidence: ${parts.length === 0 ? 'none yet' : parts.join(', ')}`;
  },
};
