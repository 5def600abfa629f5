import { format } from './locale.ts';

const { number, count } = format;

const priorities = { high: 'Alta', medium: 'Media', low: 'Bassa' };
const priorityMeans = {
  high: 'subito, perché finché nulla cambia qualcuno subisce un danno o si vede negare un diritto',
  medium: 'entro quest’anno, perché servono un piano, denaro o altre persone',
  low: 'alla prima occasione, per rendere migliore ciò che è già buono',
};

/** Parole della schermata in cui si scrivono i testi di un rapporto. */
export const write = {
  title: 'Scrivere',
  outline: 'Che cosa c’è da scrivere',
  sections: {
    summary: 'Sintesi',
    strength: 'Punti di forza',
    shortfall: 'Carenze',
    recommendations: 'Raccomandazioni',
    discussion: 'Discussione',
    conclusions: 'Conclusioni',
  },
  about: {
    summary:
      'Ciò che deve sapere chi non legge altro: che cosa è stato valutato, che cosa ha trovato il gruppo e che cosa dovrebbe accadere.',
    discussion:
      'Che cosa significano i risultati visti insieme: che cosa li spiega, che cosa li lega, dove il gruppo è meno sicuro.',
    conclusions: 'Che cosa ne segue, per il servizio e per chi ne è responsabile.',
    strength: 'Ciò che il servizio fa bene e dovrebbe conservare. Una o due frasi per ciascuno.',
    shortfall:
      'Ciò che non rispetta un diritto, e chi può porvi rimedio. Una o due frasi per ciascuna.',
    recommendations:
      'Ciò che il gruppo chiede. Chi le riceve risponde a ciascuna: per questo ognuna chiede una cosa sola.',
  },
  language: 'Lingua del testo',
  languageHelp: 'Un rapporto stampa i testi scritti nella sua lingua.',
  hasText: (name: string) => `${name}, c’è un testo`,
  hasNone: (name: string) => name,
  textIn: (what: string, language: string) => `${what}, ${language}`,
  wordsIn: (language: string) => `Testo in ${language}`,
  placeholder: 'Scrivi qui, o incolla un testo: titoli, elenchi, grassetto e corsivo restano.',
  keys: 'Nel testo: Ctrl+B grassetto, Ctrl+I corsivo, Ctrl+Alt+1 e 2 titoli, Ctrl+Maiusc+8 e 7 elenchi, Ctrl+] e Ctrl+[ un livello dentro e fuori, Ctrl+Z annulla. Sul Mac, Cmd sta per Ctrl. Tab esce dal testo.',
  internal: 'Interno: non compare in nulla di pubblico',
  codes: 'Di che cosa si tratta',
  addCodes: 'Aggiungi temi, standard o criteri',
  findCodes: 'Cerca temi, standard e criteri',
  whoRemoves: 'Chi può porvi rimedio',
  forWhom: 'A chi è rivolta',
  priority: 'Priorità',
  priorities,
  priorityMeans,
  removers: {
    service: 'Il servizio stesso',
    management: 'La sua direzione o chi lo finanzia',
    system: 'Il sistema sanitario e sociale più ampio',
    law: 'La legge',
  },
  one: {
    strength: (n: number) => `Punto di forza ${number(n)}`,
    shortfall: (n: number) => `Carenza ${number(n)}`,
    recommendations: (n: number) => `Raccomandazione ${number(n)}`,
  },
  none: {
    strength: 'Non è stato ancora scritto alcun punto di forza.',
    shortfall: 'Non è stata ancora scritta alcuna carenza.',
    recommendations: 'Non è stata ancora scritta alcuna raccomandazione.',
  },
  add: {
    strength: 'Aggiungi un punto di forza',
    shortfall: 'Aggiungi una carenza',
    recommendations: 'Aggiungi una raccomandazione',
  },
  up: (what: string) => `Sposta in su: ${what}`,
  down: (what: string) => `Sposta in giù: ${what}`,
  remove: (what: string) => `Togli: ${what}`,
  draft: {
    short: 'bozza',
    title: 'Bozza: nessuno l’ha ancora letta.',
    text: 'È stata preparata a partire dalle decisioni. Leggila, correggi ciò che non va, poi confermalo. Fino ad allora il rapporto dice che è una bozza.',
    read: 'L’ho letta',
    readOf: (what: string) => `L’ho letta: ${what}`,
    make: 'Prepara una bozza dalle decisioni',
    help: 'Raccoglie i livelli e i motivi concordati dal gruppo in un testo da cui partire. Resta segnato come bozza finché qualcuno non l’ha letto.',
    making: 'Preparazione della bozza…',
    made: 'La bozza è nel testo.',
    nothing:
      'Non c’è ancora nulla da cui preparare una bozza: nessun tema o standard ha un livello concordato.',
    add: 'Aggiungi bozze dalle decisioni',
    addHelp: {
      strength:
        'Ne aggiunge una per ogni standard al livello più alto, con il motivo dato dal gruppo. Ciò che c’è già resta com’è.',
      shortfall:
        'Ne aggiunge una per ogni standard ai due livelli più bassi, e per i criteri a quei livelli sotto gli altri standard. Chi può porvi rimedio lo dite voi. Ciò che c’è già resta com’è.',
      recommendations:
        'Ne aggiunge una per ogni standard in cui manca qualcosa: ciò che va raggiunto. Ciò che c’è già resta com’è.',
    },
    added: (n: number) => `${count(n, { one: 'bozza aggiunta', other: 'bozze aggiunte' })}.`,
    addedNothing:
      'Non è stato aggiunto nulla: ciò che viene dalle decisioni c’è già, o nulla è stato deciso.',
  },
  bar: {
    label: (what: string) => `Formato: ${what}`,
    headings: 'Titoli',
    heading: 'Titolo',
    subheading: 'Sottotitolo',
    emphasis: 'Risalto',
    bold: 'Grassetto',
    boldSign: 'G',
    italic: 'Corsivo',
    italicSign: 'C',
    lists: 'Elenchi',
    bullets: 'Elenco puntato',
    numbers: 'Elenco numerato',
    nest: 'Un livello dentro',
    unnest: 'Un livello fuori',
    insert: 'Inserisci',
    inserts: {
      table: 'Inserisci una tabella dei livelli',
      chart: 'Inserisci un grafico',
      quotation: 'Inserisci una citazione',
    },
    insertsShort: { table: '+ Tabella', chart: '+ Grafico', quotation: '+ Citazione' },
    steps: 'Annulla e ripeti',
    undo: 'Annulla',
    redo: 'Ripeti',
  },
  inserts: {
    insert: 'Inserisci',
    of: 'Di che cosa',
    everything: 'Tutti i temi',
    help: {
      table: 'I livelli concordati, come risultano quando si prepara un rapporto.',
      chart: 'Quanti criteri sono a ciascun livello quando si prepara un rapporto.',
      quotation:
        'Qui ci sono solo parole che si possono stampare. Chi ritira il consenso toglie la citazione anche dal testo.',
    },
    title: {
      table: (of: string) => `Tabella dei livelli: ${of}`,
      chart: (of: string) => `Grafico: ${of}`,
    },
    note: {
      table: 'Viene compilata ogni volta che si prepara un rapporto.',
      chart: 'Viene disegnato ogni volta che si prepara un rapporto.',
    },
    quotation: 'Citazione',
    gone: 'Questo tema non è più nello strumento: qui non si stampa nulla.',
    quoteGone: 'Questa citazione non c’è più o non si può più stampare: qui non si stampa nulla.',
    notPublic: 'non nel rapporto pubblico',
    noCriteria: 'nessun criterio',
    found: (n: number) => count(n, { one: 'citazione', other: 'citazioni' }),
    noQuotes:
      'Non c’è ancora alcuna citazione che si possa stampare. Segna delle parole in un elemento raccolto; per quelle delle interviste serve il consenso della persona.',
    remove: (what: string) => `Togli dal testo: ${what}`,
  },
};
