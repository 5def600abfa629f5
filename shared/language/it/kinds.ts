import type { Words } from '../words.ts';
import { format } from './locale.ts';
import { inside, withGroup } from './report.ts';

const { number, count, list, listEnd } = format;

const points = { one: 'punto', other: 'punti' };

/** Words of the kinds of report: how one chooses among them, and what each says in its own way. */
export const kinds: Words['kinds'] = {
  kind: 'Tipo di rapporto',
  kinds: {
    full: 'Completo',
    public: 'Pubblico',
    easy: 'Facile da leggere',
    table: 'Tabella dei risultati',
  },
  about: {
    full: 'Per il gruppo, il servizio e chi ne è responsabile.',
    public: 'Per chiunque. Ciò che potrebbe far capire chi ha detto qualcosa è escluso.',
    easy: 'Frasi brevi a caratteri grandi, per tutte le persone che usano il servizio.',
    table: 'Una pagina da appendere o da tenere sulla scrivania.',
  },
  paper: 'Formato della carta',
  papers: { a4: 'A4', letter: 'Letter (USA)' },
  assessment: 'Valutazione',
  assessmentId: (short) => `Valutazione ${short}`,

  leftOut: {
    title: 'Escluso dal rapporto pubblico',
    intro: 'Scorri l’elenco prima di salvare il file. Nulla di ciò vi compare.',
    check:
      'I motivi e le note sulle sedi compaiono come il gruppo li ha scritti. Rileggili: qualcuno potrebbe capire chi ha detto che cosa?',
    concerns: 'Segnalazioni urgenti',
    quotes: 'Citazioni senza consenso per il pubblico',
    documents: 'Citazioni da documenti del servizio',
    notes: 'Elementi annotati dai componenti',
    answers: 'Risposte date da ogni componente per conto proprio',
    answersItem: (answers, criteria) =>
      `${count(answers, { one: 'risposta', other: 'risposte' })} a ${count(criteria, { one: 'criterio', other: 'criteri' })}`,
    names: 'Componenti che non hanno acconsentito a essere nominati',
    namesInTexts: 'Testi in cui le parentesi sostituiscono un nome o un codice',
    details: 'Ruoli, competenze, formazione e legami dei componenti',
    visits: 'Chi del gruppo è stato dove',
    groups: 'Interviste per sede e gruppi di meno di cinque persone',
    without: 'Decisioni prese senza una prospettiva',
    dissents: 'Come sono firmati i dissensi',
    approvals: 'Riferimenti delle autorizzazioni',
    refused: 'Chi ha negato l’accesso e in quale giorno',
    work: 'Il lavoro del gruppo: persone di sostegno, temi lasciati ad altri, criteri letti in modo diverso',
    history: 'Livelli e motivi che il gruppo ha cambiato in seguito',
    former: 'Risposte a criteri che lo strumento non ha più',
  },

  public: {
    kicker: 'Rapporto pubblico di una valutazione indipendente',
    documentTitle: (service, round) => `${service}: rapporto pubblico (${round})`,
    resultsIntro:
      'Ogni tema e ogni standard comincia con il livello concordato dal gruppo e con il suo perché. Le tabelle riportano ogni criterio con il livello concordato e il perché.',
    quotesNote:
      'Di ogni criterio è indicato su quali fonti si basa; le fonti non decidono alcun livello. Le parole delle persone compaiono solo se chi le ha dette ha acconsentito a farle leggere a chiunque.',
    bracketsNote: 'Le parentesi quadre stanno al posto di nomi e codici.',
    tableAlt: (standard) =>
      `Criteri dello standard ${standard}: codice, enunciato, livello concordato e perché.`,
    interviews: 'interviste',
    documents: 'documenti',
    observation: 'osservazioni',
    size: (members) =>
      `Il gruppo ha ${count(members, { one: 'componente', other: 'componenti' })}.`,
    lived: 'Nel gruppo c’è chi porta la propria esperienza vissuta dei servizi di salute mentale.',
    perspectives: (names) => `Altre prospettive nel gruppo: ${list(Array.from(names, inside))}.`,
    named: (names) => `Hanno acconsentito a essere nominati: ${listEnd(names)}`,
    noTies: 'Tutti i componenti hanno dichiarato di non avere legami con il servizio.',
    someTies: 'Nel gruppo sono stati dichiarati legami con il servizio.',
    tiesUnknown: 'Non tutti i componenti hanno dichiarato se hanno legami con il servizio.',
    opened:
      'All’inizio le risposte sono state aperte senza nomi e in ordine casuale. Chi ha cambiato idea ha dato una nuova risposta; la prima è stata conservata.',
    dissent:
      'Chi vedeva una decisione in modo diverso poteva dirlo con parole proprie, che si trovano sotto la decisione. Nessun altro poteva cambiarle o toglierle.',
    fewHeard: (group) => `meno di cinque ${withGroup(group)}`,
    without:
      'Questo rapporto può essere letto da chiunque. Non contiene né le risposte date da ogni componente per conto proprio, né le annotazioni del gruppo, né le parole di chi non ha acconsentito, né i numeri che riguardano meno di cinque persone. Non dice chi è stato dove.',
    visitsAlt: 'I giorni sul posto.',
    approvalsAlt: 'Autorizzazioni per la visita: quali, da chi e a che punto sono.',
    refusedAlt: 'Accesso negato: a che cosa e dove, che cosa è successo e i criteri che riguarda.',
    noLevel: 'Criteri senza livello concordato',
  },

  easy: {
    kicker: 'Facile da leggere',
    title: (service) => `I tuoi diritti in questo servizio: ${service}`,
    documentTitle: (service, round) => `${service}: facile da leggere (${round})`,
    about: 'Di che cosa si parla',
    came: 'Un gruppo è venuto a vedere questo servizio.',
    dates: (dates) => `Ecco i giorni: ${dates}.`,
    team: (people) =>
      format.form(people, {
        one: 'Nel gruppo c’era una persona.',
        other: `Nel gruppo c’erano ${number(people)} persone.`,
      }),
    lived: 'Nel gruppo c’è chi ha avuto un aiuto come questo.',
    talked: 'Il gruppo ha parlato con le persone.',
    read: 'Ha letto i documenti.',
    saw: 'Ha visto i luoghi.',
    asked: 'Ha chiesto: qui si rispettano i tuoi diritti?',
    looked: (criteria) => `Ha guardato ${count(criteria, points)}.`,
    agreed: 'Poi ha deciso insieme ogni risposta.',
    found: 'Qui c’è ciò che ha trovato.',
    signs: 'Che cosa vogliono dire i segni',
    signsAlt: 'I segni e che cosa vuol dire ognuno.',
    sign: 'Segno',
    meaning: 'Che cosa vuol dire',
    notAgreed: 'Su questo il gruppo non ha ancora deciso.',
    part: (code, text) => `${code}. ${text}`,
    whole: (text) => `Nel complesso: ${text}`,
    rest: 'Gli altri punti',
    lookedAt: 'Che cosa abbiamo visto',
    partAlt: (code) => `Parte ${code}: che cosa abbiamo visto, ogni cosa con il suo segno.`,
    good: 'Che cosa va bene',
    noGood: 'Qui nulla va ancora del tutto bene.',
    must: 'Che cosa deve cambiare',
    mustIntro: 'Questo è un tuo diritto. Qui non è ancora così:',
    nothingMust: 'Per il gruppo, nulla deve cambiare molto.',
    mostly: (n) =>
      format.form(n, {
        one: 'Un altro punto va quasi bene. Deve andare un po’ meglio.',
        other: `Altri ${number(n)} punti vanno quasi bene. Devono andare un po’ meglio.`,
      }),
    unclear: (n) => `Su ${count(n, points)} non sappiamo ancora abbastanza.`,
    notFitting: (n) =>
      `${count(n, { one: 'punto non vale', other: 'punti non valgono' })} per un posto come questo.`,
    undecided: (n) => `Su ${count(n, points)} il gruppo non ha ancora deciso.`,
    next: 'Che cosa succede ora',
    steps: [
      'Il servizio riceve anche un testo lungo.',
      'Lì c’è il perché di ogni risposta.',
      'Puoi chiedere al servizio che cosa cambia.',
      'Puoi chiedere a una persona di leggere con te.',
    ],
    data: 'Da dove viene questo testo',
    madeOn: (day) => `Questo testo è stato fatto il ${day}.`,
    check: 'Le righe grigie servono a chi controlla.',
  },

  table: {
    kicker: 'Risultato di una valutazione indipendente',
    documentTitle: (service, round) => `${service}: tabella dei risultati (${round})`,
    alt: 'Il livello concordato dal gruppo per ogni tema e ogni standard.',
    legendAlt: 'I livelli e che cosa vogliono dire.',
    note: 'Il gruppo ha concordato insieme ogni livello. Nessuno è una media.',
  },
};
