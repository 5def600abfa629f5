import { themes } from './instrument.ts';

/** The team of a session: who they are, where they sit, and what each of them answers. */

export interface Person {
  readonly name: string;
  readonly perspective: string;
  readonly at: 'laptop' | 'phone' | 'browser';
  readonly pin?: string;
}

const [lived, family] = ['Lived experience', 'Family or carer'] as const;
const [professional, legal, social] = [
  'Mental health professional',
  'Legal or human rights',
  'Social',
] as const;

export const people: readonly Person[] = [
  { name: 'Ada', perspective: lived, at: 'phone', pin: '4711' },
  { name: 'Bruno', perspective: lived, at: 'laptop', pin: '24680' },
  { name: 'Chiara', perspective: lived, at: 'phone' },
  { name: 'Dov', perspective: family, at: 'phone' },
  { name: 'Edda', perspective: professional, at: 'laptop', pin: '97531' },
  { name: 'Femi', perspective: professional, at: 'browser' },
  { name: 'Gita', perspective: legal, at: 'browser' },
  { name: 'Hugo', perspective: social, at: 'laptop' },
];

export const at = (place: Person['at']): readonly Person[] =>
  people.filter((one) => one.at === place);

/** The smallest theme: the one they go through. */
export const theme = themes[4] ?? fail();
export const criteria = theme.standards.flatMap((one) => one.criteria);

/** Everybody says the same but on these two, on the second of which the team is as far apart as can be. */
export const [apart, farApart] = ['5.1.1', '5.1.3'] as const;

/** What somebody answers. */
export function levelOf({ perspective }: Person, code: string): string {
  if (code === farApart) return perspective === lived ? 'N/I' : 'A/F';
  if (code === apart) return perspective === lived ? 'A/I' : 'A/P';
  return 'A/P';
}

/** What somebody writes where they see it so differently. It tells nobody's name, and nobody else writes it. */
export const wordsOf = (person: Person) =>
  `So it was at nine and ${people.indexOf(person) + 11} minutes.`;

export function named(name: string): Person {
  return people.find((one) => one.name === name) ?? fail();
}

/** What the facilitator writes down at the laptop: it concerns no device. */
export const secrets = {
  concern: 'A door that must open was chained this morning.',
  observation: 'The common room was locked for the whole afternoon.',
  plan: 'We want to know why so many people come back within a month.',
  talk: 'We talked about the bus, and about who pays for it.',
} as const;

function fail(): never {
  throw new Error('This journey needs a fifth theme and its own team');
}
