import { format } from './locale.ts';

const { number, count, series, listEnd } = format;

interface Part {
  readonly n: number;
  readonly all: number;
}

/** Parole dei testi preparati a partire dalle decisioni del gruppo. */
export const draft = {
  assessed: (service: string) => `Questo rapporto riguarda: ${listEnd([service])}`,
  agreed: (themes: Part, standards: Part) =>
    `Il gruppo ha concordato un livello per ${count(themes.n, { one: 'tema', other: 'temi' })} su ${number(themes.all)} e per ${number(standards.n)} standard su ${number(standards.all)}.`,
  named: (code: string, title: string) => `${code} ${title}: `,
  sentence: (level: string) => (level ? `${level}.` : ''),
  level: (level: string) => `Livello concordato: ${level}.`,
  inBrackets: (level: string) => ` (${level})`,
  spread: (levels: readonly { readonly name: string; readonly n: number }[]) =>
    levels.length > 0
      ? `Standard per livello: ${series(levels.map(({ name, n }) => `${name}, ${number(n)}`))}.`
      : '',
  strong: 'Che cosa funziona bene',
  strongLead: 'Il gruppo ha collocato questi standard al livello migliore:',
  short: 'Che cosa manca',
  shortLead: 'Il gruppo ha collocato questi standard ai due livelli più bassi:',
  between:
    'Nessuno degli standard su cui il gruppo si è espresso è al livello migliore o a uno dei due più bassi.',
  reach: (code: string, title: string, goals: readonly string[]) =>
    goals.length === 1
      ? `Per lo standard ${code}, ${title}, l’obiettivo da raggiungere è questo: ${goals[0]}`
      : `Per lo standard ${code}, ${title}, gli obiettivi da raggiungere sono questi:\n${goals.map((one) => `– ${one}`).join('\n')}`,
};
