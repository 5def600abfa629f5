import { format } from './locale.ts';

const { number, count, series, listEnd } = format;

/** Words of texts that are drafted from a team's decisions. */
export const draft = {
  assessed: (service: string) => `This report is about: ${listEnd([service])}`,
  agreed: (themes: number, allThemes: number, standards: number, allStandards: number) =>
    `The team has agreed on a level for ${number(themes)} of ${count(allThemes, { one: 'theme', other: 'themes' })} and ${number(standards)} of ${count(allStandards, { one: 'standard', other: 'standards' })}.`,
  /** What a text is about, before what is said of it. */
  named: (code: string, title: string) => `${code} ${title}: `,
  /** A level as a sentence of its own. */
  sentence: (level: string) => `${level}.`,
  level: (level: string) => `Agreed level: ${level}.`,
  inBrackets: (level: string) => ` (${level})`,
  /** Levels with how many standards are on each. */
  spread: (levels: readonly string[]) => `Standards by level: ${series(levels)}.`,
  onLevel: (level: string, n: number) => `${level}, ${number(n)}`,
  strong: 'What the service does well',
  strongLead: 'The team found these standards on the best level:',
  short: 'What falls short',
  shortLead: 'The team found these standards on the two lowest levels:',
  between:
    'No standard that the team has judged is on the best level or on one of the two lowest ones.',
  reach: (code: string, title: string, goals: readonly string[]) =>
    goals.length === 1
      ? `Under standard ${code}, ${title}, reach this: ${goals[0]}`
      : `Under standard ${code}, ${title}, reach the following:\n${goals.map((one) => `– ${one}`).join('\n')}`,
};
