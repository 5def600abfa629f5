import type { Confusion } from '../../scoring/agreement.ts';
import { format } from './locale.ts';

const { number, count } = format;

/** Words of the figures on how far a team agreed before it talked. */
export const figures = {
  title: 'How far we agreed',
  lead: 'From what each of you rated on your own, before anybody talked. Only criteria that are open count.',
  nothing:
    'Nothing is open yet. As soon as the team opens criteria, this page says how alike your ratings were.',
  noPairs: 'No open criterion has levels from two members, so there is nothing to compare.',
  /** Some of so many pairs, as they are or of a hundred. */
  exactly: (some: number, of: number) => `${number(some)} of ${number(of)}`,
  about: (some: number) => `about ${number(some)} in 100`,
  sentence: (near: string, same: string) =>
    `Before you talked, ${near} pairs of ratings were the same or one level apart, and ${same} were the same.`,
  short: (near: string, same: string) => `Same or one level apart: ${near}. The same: ${same}.`,
  basis: (pairs: number, criteria: number) =>
    `Compared: ${count(pairs, { one: 'pair', other: 'pairs' })} on ${count(criteria, { one: 'criterion', other: 'criteria' })}.`,
  mixed: (criteria: number) =>
    `On ${count(criteria, { one: 'criterion', other: 'criteria' })} some said “not applicable” while others gave a level.`,
  limits: [
    'The figures say how alike your ratings were before anybody had heard the others; they do not say who was right, nor how good the service is.',
    'The fewer the criteria, the more a figure may swing: look at how long its bar is before you compare two of them.',
  ],
  alpha: 'Krippendorff’s alpha',
  ac2: 'Gwet’s AC2',
  scale:
    '1 means all the same, 0 no more alike than by chance. The dot is the figure, the bar what it may as well be (95 in 100).',
  interval: (value: string, low: string, high: string) => `${value} (${low} to ${high})`,
  chance: 'chance',
  same: 'all the same',
  tooFew: 'Too few to say',
  tooFewWhy: (least: number) =>
    `“Too few to say” stands where fewer than ${count(least, { one: 'criterion', other: 'criteria' })} can be compared: one rating more could turn the figure.`,
  allTheSame: 'All levels are the same, so chance cannot be told apart',
  whole: 'All open criteria',
  themes: 'By theme',
  standards: (theme: string) => `Standards of theme ${theme}`,
  groups: {
    title: 'How perspectives differ',
    lead: 'How often each perspective gave each answer. A criterion counts only where three or more of a perspective rated it and nobody could be told apart.',
    none: 'Too few to say: no perspective has three members who can be shown together without one of you being told apart.',
    on: (criteria: number) => `on ${count(criteria, { one: 'criterion', other: 'criteria' })}`,
    theme: (theme: string) => `Perspectives in theme ${theme}`,
    bars: 'How often each answer was given',
  },
  confusing: {
    title: 'For your next training',
    lead: 'On these criteria you did not only judge differently: you may have read them differently.',
    none: 'No open criterion stands out.',
    why: {
      'applies-or-not': 'some found it not applicable, others gave a level',
      'far-apart': 'levels three steps apart or more',
      'hard-to-say': 'several found too little evidence to say',
    } satisfies Record<Confusion, string>,
  },
};
