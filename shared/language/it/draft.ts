import { format } from './locale.ts';

const { number, count, series, listEnd } = format;

/** Parole dei testi preparati a partire dalle decisioni del gruppo. */
export const draft = {
  assessed: (service: string) => `Questo rapporto riguarda: ${listEnd([service])}`,
  agreed: (themes: number, allThemes: number, standards: number, allStandards: number) =>
    `Il gruppo ha concordato un livello per ${count(themes, { one: 'tema', other: 'temi' })} su ${number(allThemes)} e per ${number(standards)} standard su ${number(allStandards)}.`,
  named: (code: string, title: string) => `${code} ${title}: `,
  sentence: (level: string) => `${level}.`,
  level: (level: string) => `Livello concordato: ${level}.`,
  inBrackets: (level: string) => ` (${level})`,
  /** Levels with how many standards are on each. */
  spread: (levels: readonly string[]) => `Standard per livello: ${series(levels)}.`,
  onLevel: (level: string, n: number) => `${level}, ${number(n)}`,
  strong: 'Che cosa funziona bene',
  strongLead: 'Il gruppo ha dato a questi standard il livello più alto:',
  short: 'Che cosa manca',
  shortLead: 'Il gruppo ha dato a questi standard uno dei due livelli più bassi:',
  between:
    'Nessuno degli standard su cui il gruppo si è espresso è al livello più alto o a uno dei due più bassi.',
  reach: (code: string, title: string, goals: readonly string[]) =>
    goals.length === 1
      ? `Per lo standard ${code}, ${title}, l’obiettivo da raggiungere è questo:\n– ${goals[0]}`
      : `Per lo standard ${code}, ${title}, gli obiettivi da raggiungere sono questi:\n${goals.map((one) => `– ${one}`).join('\n')}`,
};
