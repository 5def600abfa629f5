import { format } from './locale.ts';

const { count, number } = format;

/** Words of a report's annexes, and of the charts that are not in its summary. */
export const annexes = {
  ratings: {
    title: 'All members’ answers',
    intro:
      'What the team agreed on each criterion, and beside it how often its members gave each answer on their own: counted, from best to worst, never by name. Answers after the talk stand there where somebody changed theirs.',
    alt: 'For each criterion the agreed answer, how often each answer was given before the talk, and after it where that differs.',
    after: 'After talking, if changed',
    groups: 'Answers by perspective',
    groupsIntro:
      'Only of criteria whose answers the team saw with names, and only of perspectives from which three members or more answered, so that nobody’s answer can be told from it. The answers are those after the talk.',
    groupsAlt:
      'For each criterion how often members of each perspective gave each answer, where they are enough.',
    others: 'The others',
  },
  history: {
    title: 'Decisions that changed',
    intro:
      'Levels and reasons that the team changed after it had first agreed, the earliest first. The last line of each is how it stands now.',
    alt: 'For each decision that changed: when it was taken, its level, and why.',
    decision: 'Decision',
    when: 'When',
    level: 'Level',
    why: 'Why',
    takenBack: 'Taken back',
    there: (some: number, all: number) =>
      `${number(some)} of ${count(all, { one: 'member', other: 'members' })} there.`,
  },
  guides: {
    label: 'Interview guides',
    /** "Staff: 96 criteria" */
    asks: (whom: string, criteria: number) =>
      `${whom}: ${count(criteria, { one: 'criterion', other: 'criteria' })}`,
    observation: 'What to look at',
    documents: 'What to read',
  },
  consent: {
    title: 'The consent form',
    intro:
      'The form that goes with the interview guides, without anybody’s answers. What was signed is kept apart from all notes and is no part of this report.',
    /** "I take part because I want to. (Yes / No)" */
    choice: (statement: string, options: readonly string[]) =>
      `${statement} (${options.join(' / ')})`,
  },
  glossary: {
    title: 'Words used in this report',
    intro: 'In our own words, for readers who are new to them.',
  },
  charts: {
    standards: 'Criteria by agreed level, for each standard',
    standardsAlt: (rows: readonly string[]) =>
      `Stacked bars: how many criteria of each standard the team judged at each level. ${rows.join(' ')}`,
    spreadThemes: 'How members’ answers spread before the talk, for each theme',
    spreadStandards: 'How members’ answers spread before the talk, for each standard',
    spreadAlt: (title: string, rows: readonly string[]) =>
      `Bars of one length, each divided by answer. ${title}: ${rows.join(' ')}`,
    spreadNote:
      'Each bar is all that members answered on their own to the opened criteria of one theme or standard; its numbers count answers. Only criteria that three members or more answered are in it. A bar of many colours says that the team saw things differently, not that it was wrong.',
    rounds: 'Standards at each level, from round to round',
    roundsAlt: (title: string, rows: readonly string[]) =>
      `Bars beside each other. ${title}: ${rows.join('; ')}.`,
    /** "Achieved fully 3, then 5" */
    roundsRow: (level: string, counts: readonly string[]) => `${level} ${counts.join(', then ')}`,
  },
};
