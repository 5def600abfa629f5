import type { Words } from '../words.ts';
import { format } from './locale.ts';

const { number, count, form, list } = format;

const themes = { one: 'tema', other: 'temi' };
const standards = { one: 'standard', other: 'standard' };
const criteria = { one: 'criterio', other: 'criteri' };

const became =
  (what: typeof themes) =>
  (up: number, of: number, down: number, same: number, silent: number): string =>
    `${number(up)} ${form(up, what)} su ${number(of)} ${form(up, { one: 'è migliorato', other: 'sono migliorati' })}, ${number(down)} ${form(down, { one: 'è peggiorato', other: 'sono peggiorati' })}, ${number(same)} ${form(same, { one: 'è uguale', other: 'sono uguali' })}, ${number(silent)} non ${form(silent, { one: 'è confrontabile', other: 'sono confrontabili' })}.`;

const alike =
  (what: typeof themes) =>
  (same: number, of: number, differ: number, silent: number): string =>
    `${number(same)} ${form(same, what)} su ${number(of)} ${form(same, { one: 'ha', other: 'hanno' })} ovunque lo stesso livello, ${number(differ)} ${form(differ, { one: 'ha', other: 'hanno' })} livelli diversi, ${number(silent)} non ${form(silent, { one: 'è confrontabile', other: 'sono confrontabili' })}.`;

/** Words of a comparison of assessments, on screen and in its report. */
export const compare: Words['compare'] = {
  kicker: 'Confronto di valutazioni indipendenti',
  roundsTitle: (service: string) => `${service}, da un ciclo all’altro`,
  servicesTitle: (assessments: number) =>
    `${count(assessments, { one: 'valutazione', other: 'valutazioni' })} a confronto`,
  fromTo: (first: string, last: string) => `${first} → ${last}`,
  documentTitle: (title: string) => `${title}: confronto`,
  sample: {
    title: 'Esempio',
    text: 'Almeno una di queste valutazioni è inventata, per mostrare come si presenta un confronto.',
  },
  numbered: (at: number, name: string) => `${number(at)}  ${name}`,
  whatAndWhen: (name: string, dates: string) => `${name}, ${dates}`,
  assessments: 'Valutazioni',

  changed: 'Che cosa è cambiato',
  differs: 'Che cosa è uguale e che cosa no',
  became: { themes: became(themes), standards: became(standards), criteria: became(criteria) },
  alike: { themes: alike(themes), standards: alike(standards), criteria: alike(criteria) },
  silent: {
    title: 'Perché qualcosa non è confrontabile',
    intro:
      'Si confrontano solo livelli. Dove una valutazione non ha un livello non c’è né un cambiamento né un’uguaglianza. Se i motivi sono più d’uno, conta il primo.',
    'not-decided': (themes: number, standards: number, criteria: number) =>
      `Non deciso in almeno una: ${silent(themes, standards, criteria)}`,
    'not-enough': (themes: number, standards: number, criteria: number) =>
      `Elementi insufficienti in almeno una: ${silent(themes, standards, criteria)}`,
    'not-applicable': (themes: number, standards: number, criteria: number) =>
      `Non applicabile in almeno una: ${silent(themes, standards, criteria)}`,
  },
  byTeams:
    'Ogni livello è un giudizio a cui un gruppo è arrivato insieme. Qui non c’è nessuna media e nessun livello è stato calcolato da altri.',
  careful:
    'Un livello può essere diverso anche perché il gruppo era composto da altre persone, ne ha ascoltate altre o ha visto altri spazi. Perché un gruppo ha scelto un livello si legge nel rapporto della sua valutazione.',
  noLevel: (questions: number) =>
    `${count(questions, { one: 'domanda non chiede un livello e qui non è confrontata', other: 'domande non chiedono un livello e qui non sono confrontate' })}.`,

  chartChange: 'Criteri per cambiamento del livello, tema per tema',
  chartLevels: 'Standard per livello concordato, valutazione per valutazione',
  chartAlt: (title: string, rows: readonly string[]) =>
    `Barre in pila. ${title}: ${rows.join('; ')}.`,
  chartRow: (what: string, counts: readonly string[]) => `${what}: ${list(counts)}`,
  chartCount: (name: string, n: number) => `${name} ${number(n)}`,
  marks: {
    'went-up': { code: '▲', name: 'Migliorato' },
    stayed: { code: '=', name: 'Uguale' },
    'went-down': { code: '▼', name: 'Peggiorato' },
    'not-comparable': { code: '·', name: 'Non confrontabile' },
  },
  likeness: { alike: 'Stesso livello', different: 'Livelli diversi' },
  groupOf: (name: string, n: number) => `${name} (${number(n)})`,

  standards: 'Gli standard in breve',
  standardsIntro: 'Ciò che è uguale ovunque qui manca; nel capitolo seguente c’è tutto.',
  noneMoved: 'Tutti gli standard hanno ovunque lo stesso livello.',
  standardsAlt:
    'Gli standard il cui livello non è ovunque lo stesso, con il livello in ogni valutazione.',
  all: 'Tutti i temi, gli standard e i criteri',
  allIntro:
    'Ogni livello com’è stato concordato. «–» vuol dire non deciso, «?» elementi insufficienti, «N/A» non applicabile: nessuno dei tre è un livello.',
  partAlt: (code: string) =>
    `Il tema ${code}, i suoi standard e criteri con il livello in ogni valutazione.`,
  code: 'N.',
  what: 'Tema, standard o criterio',
  change: 'Cambiamento',
  method: 'Che cosa è stato confrontato',
  methodIntro:
    'Tutte sono state fatte con la stessa versione dello stesso strumento. Si confrontano solo le decisioni dei gruppi, mai le risposte dei singoli componenti.',
  decided: 'Criteri decisi',
  setAside: 'Criteri non applicabili',
  people: 'Persone nel gruppo',

  screen: {
    title: 'Confronta',
    choose: 'Confronta valutazioni',
    lead: 'Due cicli di un servizio mostrano che cosa è cambiato; più servizi stanno uno accanto all’altro. Si possono confrontare solo valutazioni con la stessa versione di uno strumento.',
    chosen: (n: number) =>
      n < 2
        ? `Scegline almeno due (scelte: ${number(n)}).`
        : `${count(n, { one: 'valutazione scelta', other: 'valutazioni scelte' })}.`,
    most: (n: number) => `Su una pagina ne stanno al massimo ${number(n)}.`,
    none: 'Non ci sono ancora due valutazioni con la stessa versione di uno strumento.',
    instrument: (title: string, version: string) => `${title}, versione ${version}`,
    back: 'Scegline altre',
  },
};

function silent(inThemes: number, inStandards: number, inCriteria: number): string {
  return `${count(inThemes, themes)}, ${count(inStandards, standards)}, ${count(inCriteria, criteria)}`;
}
