import { format } from './locale.ts';

/** Words of the screens of this part. */
export const concern = {
  title: 'Urgent concerns',
  lead: 'What cannot wait for the report: somebody in danger, abuse, somebody missing. Anyone may raise one, at any time. It stays open until somebody writes down how it ended.',
  raise: 'Raise a concern',
  open: 'Open',
  closed: 'Closed',
  noneOpen: 'No urgent concern is open.',
  noneClosed: 'None was closed so far.',
  back: 'All urgent concerns',
  /** On top of every screen. */
  banner: (n: number) =>
    format.count(n, { one: 'urgent concern is open', other: 'urgent concerns are open' }),
  bannerLabel: 'Open urgent concerns',
  noWords: 'Not described yet',
  others: (n: number) => `and ${format.count(n, { one: 'other', other: 'others' })}`,
  one: 'Urgent concern',
  fresh: 'New urgent concern',
  /** Before the first word: nothing is kept yet. */
  notYet: 'It is raised, and shows on every screen, with the first word that you write.',
  helpTitle: 'Safety first',
  help: [
    'Is somebody in danger now? Get help first: the local emergency number, then the person in charge of the service. Write afterwards.',
    'Tell the person who leads your team at once, and whoever has to be told here by law. Do not wait for the end of the visit.',
    'Do not look into it yourself and question nobody. Note what you saw or were told, in the words that were used.',
    'Promise nobody that it stays between you. Say whom you will tell, and that they will be kept safe as far as possible.',
  ],
  what: 'What happened',
  whatHelp: 'What was seen, heard or said. A code such as U-07 instead of a name.',
  noSite: 'Not at a site, or not known',
  where: 'Place',
  whereHelp: 'Ward, room, corridor, outdoors…',
  on: 'Day',
  at: 'Time',
  by: 'Raised by',
  ratherNot: 'Rather not say',
  told: 'Who was told, and when',
  toldHelp: 'For example: head of ward, 14:20, in person.',
  done: 'What was done',
  ending: 'How it ended',
  outcome: 'Outcome',
  outcomeHelp:
    'How the people concerned are safe now, and who follows it up. Only this closes the concern; it can be opened again.',
  close: 'Close with this outcome',
  outcomeMissing: 'Write down the outcome first.',
  closedOn: (day: string) => `Closed on ${format.days(day, day)}`,
  reopen: 'Open it again',
  when: (day: string | null, time: string | null) =>
    [day && format.days(day, day), time].filter(Boolean).join(', '),
};
