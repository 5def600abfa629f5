import type { PassagePart } from '../../model/passage.ts';
import type { Priority } from '../../model/recommendation.ts';
import type { Group } from '../../report/chapters/buildShortfalls.ts';
import { format } from './locale.ts';

const { number, count } = format;

/** Words around what people write for a report in their own words, and what stands in place of names and codes. */
export const chapters = {
  parts: {
    summary: 'Summary',
    discussion: 'Discussion',
    conclusions: 'Conclusions',
  } satisfies Record<PassagePart, string>,
  figures: 'How levels spread',
  strengths: 'Strengths',
  strengthsIntro: 'What the team found to be done well.',
  shortfalls: 'Shortfalls',
  shortfallsIntro: 'What falls short of a right, by who can remove what stands in its way.',
  /** Who can remove a shortfall, as headings. */
  removedBy: {
    service: 'What the service itself can remove',
    management: 'What management or the funder can remove',
    system: 'What the wider system can remove',
    law: 'What takes a change of law',
    unsaid: 'Who can remove it was not said',
  } satisfies Record<Group, string>,
  /** Who can remove a shortfall, or whom a recommendation is for, within a line. */
  who: {
    service: 'the service',
    management: 'management or the funder',
    system: 'the wider system',
    law: 'lawmakers',
  },
  also: 'Also',
  recommendations: 'Recommendations',
  recommendationsIntro:
    'The most urgent ones come first. Each has a number by which it can be answered.',
  priorities: {
    high: 'High priority',
    medium: 'Medium priority',
    low: 'Low priority',
  } satisfies Record<Priority, string>,
  number: (place: number) => `R${place}`,
  whom: 'For',
  about: 'On',
  top: 'What the team recommends first',
  all: (recommendations: number) =>
    `All ${number(recommendations)} are in the chapter “Recommendations”.`,
  /** The language of a text, where it is another than the report's. */
  writtenIn: (language: string) => `Written in ${language}`,
  onlyIn: (language: string) => `This text was written in ${language} and is printed as it is.`,
  draft: 'Draft: nobody has read this yet',
  draftText: 'It was put together from the decisions. Somebody of the team has to read it first.',
  /** What an inserted table or chart shows of one theme. */
  tableOf: (theme: string) =>
    `The level that the team agreed for ${theme}, its standards and their criteria.`,
  criterion: 'Standard or criterion',
  chartOf: (theme: string) => `Criteria by agreed level, for each standard of ${theme}`,
  chartOfAlt: (rows: readonly string[]) =>
    `Stacked bars: how many criteria of each standard the team judged at each level. ${rows.join(' ')}`,
  easy: (recommendations: number) =>
    `The team asks for ${count(recommendations, { one: 'change', other: 'changes' })}.`,

  /** Beside what may be kept out of everything public, and of files for other programs. */
  keepIn: {
    reason: 'Keep this reason for the full report only',
    note: 'Keep this note for the full report only',
    words: 'Keep these words for the full report only',
  },

  leftOut: {
    internal: 'Texts that the team keeps to itself',
    drafts: 'Drafts that nobody has read yet',
    reasons: 'Reasons that the team keeps to itself',
    siteNotes: 'Notes by site that the team keeps to itself',
    passage: (part: string, language: string) => `${part} (${language})`,
  },

  /** In brackets, in place of a name or of an interview's code. */
  masked: {
    heard: { one: 'a person we heard', other: 'people we heard' },
    member: { one: 'a member of the team', other: 'members of the team' },
    groups: {
      users: { one: 'a person who uses the service', other: 'people who use the service' },
      family: { one: 'a relative or friend', other: 'relatives and friends' },
      staff: { one: 'a member of staff', other: 'members of staff' },
    },
    /** One of a group that the team gave a name of its own. */
    ofGroup: (group: string) => `a person (${group})`,
    /** "Interview U-01" becomes "Interview with [a person…]"; a pattern. */
    interview: { nouns: 'interviews?', with: 'with' },
  },
};
