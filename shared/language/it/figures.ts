import type { Confusion } from '../../scoring/agreement.ts';
import { format } from './locale.ts';

const { number, count } = format;

/** Words of the figures on how far a team agreed before it talked. */
export const figures = {
  title: 'Quanto eravamo d’accordo',
  lead: 'Da ciò che ciascuno ha valutato per conto proprio, prima che se ne parlasse. Contano solo i criteri aperti.',
  nothing:
    'Non è ancora aperto nulla. Appena il gruppo apre dei criteri, questa pagina dice quanto si somigliavano le vostre risposte.',
  noPairs: 'Nessun criterio aperto ha livelli di due persone: non c’è nulla da confrontare.',
  exactly: (some: number, of: number) =>
    `${count(some, { one: 'caso', other: 'casi' })} su ${number(of)}`,
  about: (some: number) => `circa ${count(some, { one: 'caso', other: 'casi' })} su 100`,
  sentence: (near: string, same: string) =>
    `Prima di parlarne, le vostre risposte, a due a due, erano uguali o a un solo livello di distanza in ${near}, e uguali in ${same}.`,
  short: (near: string, same: string) =>
    `Uguali o a un livello di distanza: ${near}. Uguali: ${same}.`,
  basis: (pairs: number, criteria: number) =>
    `A confronto: ${count(pairs, { one: 'coppia', other: 'coppie' })} su ${count(criteria, { one: 'criterio', other: 'criteri' })}.`,
  mixed: (criteria: number) =>
    `Su ${count(criteria, { one: 'criterio', other: 'criteri' })} alcuni hanno detto «non applicabile» mentre altri davano un livello.`,
  limits: [
    'Queste cifre dicono quanto si somigliavano le risposte prima che ciascuno sentisse gli altri; non dicono chi aveva ragione, né quanto è buono il servizio.',
    'Meno sono i criteri, più una cifra può oscillare: prima di confrontarne due, guardate quanto è lunga la barra.',
  ],
  alpha: 'Alfa di Krippendorff',
  ac2: 'AC2 di Gwet',
  scale:
    '1 vuol dire tutte uguali, 0 non più simili che per caso. Il punto è la cifra, la barra ciò che potrebbe essere altrettanto bene (95 su 100).',
  interval: (value: string, low: string, high: string) => `${value} (da ${low} a ${high})`,
  chance: 'per caso',
  same: 'tutte uguali',
  tooFew: 'Troppo poco per dirlo',
  tooFewWhy: (least: number) =>
    `«Troppo poco per dirlo» sta dove si possono confrontare meno di ${count(least, { one: 'criterio', other: 'criteri' })}: una risposta in più potrebbe rovesciare la cifra.`,
  allTheSame: 'Tutti i livelli sono uguali: il caso non si può distinguere',
  whole: 'Tutti i criteri aperti',
  themes: 'Per tema',
  standards: (theme: string) => `Standard del tema ${theme}`,
  groups: {
    title: 'In che cosa si distinguono le prospettive',
    lead: 'Quante volte ogni prospettiva ha dato ciascuna risposta. Un criterio conta solo dove lo hanno valutato almeno tre persone della stessa prospettiva e nessuno può essere riconosciuto.',
    none: 'Troppo poco per dirlo: nessuna prospettiva ha tre persone che si possano mostrare insieme senza che qualcuno sia riconoscibile.',
    on: (criteria: number) => `su ${count(criteria, { one: 'criterio', other: 'criteri' })}`,
    theme: (theme: string) => `Le prospettive nel tema ${theme}`,
    bars: 'Quante volte è stata data ciascuna risposta',
  },
  confusing: {
    title: 'Per la prossima formazione',
    lead: 'Su questi criteri non avete solo giudicato in modo diverso: forse li avete letti in modo diverso.',
    none: 'Nessun criterio aperto si fa notare.',
    why: {
      'applies-or-not': 'per alcuni non è applicabile, altri hanno dato un livello',
      'far-apart': 'livelli a tre o più gradini di distanza',
      'hard-to-say': 'per più componenti gli elementi raccolti non bastano',
    } satisfies Record<Confusion, string>,
  },
};
