import type { Words } from '../words.ts';
import { format } from './locale.ts';

const { number, form } = format;

/** Words around what people write for a report in their own words, and what stands in place of names and codes. */
export const chapters: Words['chapters'] = {
  parts: { summary: 'Sintesi', discussion: 'Discussione', conclusions: 'Conclusioni' },
  figures: 'Come si distribuiscono i livelli',
  strengths: 'Punti di forza',
  strengthsIntro: 'Ciò che secondo il gruppo va bene.',
  shortfalls: 'Carenze',
  shortfallsIntro:
    'Ciò che non rispetta ancora un diritto, raggruppato in base a chi può porvi rimedio.',
  removedBy: {
    service: 'Ciò a cui può rimediare il servizio stesso',
    management: 'Ciò a cui può rimediare chi dirige o finanzia il servizio',
    system: 'Ciò a cui può rimediare il sistema più ampio',
    law: 'Ciò che richiede un cambiamento della legge',
    unsaid: 'Non è stato detto chi può rimediare',
  },
  who: {
    service: 'il servizio',
    management: 'chi dirige o finanzia il servizio',
    system: 'il sistema più ampio',
    law: 'chi fa le leggi',
  },
  also: 'Anche',
  recommendations: 'Raccomandazioni',
  recommendationsIntro:
    'Le più urgenti vengono per prime. Ognuna ha un numero con cui si può rispondere.',
  priorities: { high: 'Priorità alta', medium: 'Priorità media', low: 'Priorità bassa' },
  number: (place) => `R${place}`,
  whom: 'Per',
  about: 'Riguarda',
  top: 'Che cosa il gruppo raccomanda per prima cosa',
  all: (recommendations) =>
    `Tutte e ${number(recommendations)} le raccomandazioni si trovano nel capitolo «Raccomandazioni».`,
  writtenIn: (language) => `Scritto in ${language}`,
  onlyIn: (language) => `Questo testo è stato scritto in ${language} e compare così com’è.`,
  draft: 'Bozza: nessuno l’ha ancora letta',
  draftText:
    'È stata preparata a partire dalle decisioni. Prima deve leggerla qualcuno del gruppo.',
  tableOf: (theme) =>
    `Il livello che il gruppo ha concordato per il tema ${theme}, per i suoi standard e per i loro criteri.`,
  criterion: 'Standard o criterio',
  chartOf: (theme) => `Criteri per livello concordato, per ogni standard del tema ${theme}`,
  chartOfAlt: (rows) =>
    `Barre in pila: quanti criteri di ogni standard il gruppo ha giudicato a ciascun livello. ${rows.join(' ')}`,
  easy: (recommendations) =>
    `Il gruppo chiede ${form(recommendations, { one: 'un cambiamento', other: `${number(recommendations)} cambiamenti` })}.`,

  keepIn: {
    reason: 'Tieni questo motivo solo per il rapporto completo',
    note: 'Tieni questa nota solo per il rapporto completo',
    words: 'Tieni queste parole solo per il rapporto completo',
  },

  leftOut: {
    internal: 'Testi che il gruppo tiene per sé',
    drafts: 'Bozze che nessuno ha ancora letto',
    reasons: 'Motivi che il gruppo tiene per sé',
    siteNotes: 'Note sulle sedi che il gruppo tiene per sé',
    passage: (part, language) => `${part} (${language})`,
  },

  masked: {
    heard: { one: 'una persona che abbiamo sentito', other: 'persone che abbiamo sentito' },
    member: { one: 'una persona del gruppo', other: 'persone del gruppo' },
    groups: {
      users: { one: 'una persona che usa il servizio', other: 'persone che usano il servizio' },
      family: { one: 'un familiare o una persona cara', other: 'familiari o persone care' },
      staff: {
        one: 'una persona che lavora nel servizio',
        other: 'persone che lavorano nel servizio',
      },
    },
    ofGroup: (group) => `una persona (${group})`,
    interview: { nouns: '(?:intervist[ae]|colloqui[o]?)', with: 'con' },
  },
};
