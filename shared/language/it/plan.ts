import type { Words } from '../words.ts';
import { format } from './locale.ts';

const { number, count, series, listEnd } = format;

/** Words of the screens of this part. */
export const plan: Words['plan'] = {
  title: 'Preparazione',
  outline: 'Parti della preparazione',
  sections: {
    overview: 'Panoramica',
    service: 'Servizio',
    sites: 'Sedi',
    team: 'Gruppo',
    method: 'Metodo',
    aim: 'Scopo e ambito',
    approvals: 'Autorizzazioni',
    visits: 'Visite',
    days: 'Giorno per giorno',
    interviews: 'Interviste previste',
    checklist: 'Lista di controllo',
    refused: 'Accessi negati',
  },
  remove: {
    title: (what) => `Eliminare «${what}»?`,
    text: 'Con questa voce va via anche ciò che vi è scritto.',
    confirm: 'Elimina',
  },
  overview: {
    missing: (n) =>
      `${count(n, { one: 'cosa manca', other: 'cose mancano' })} ancora prima di partire`,
    ready: 'C’è tutto ciò che serve alla visita.',
    readyLead: 'Quello che cambia nella preparazione si vede subito qui.',
    inPlace: 'Già a posto',
    heard: 'Interviste fatte finora',
    refused: (n) =>
      `${count(n, { one: 'accesso negato annotato', other: 'accessi negati annotati' })}.`,
  },
  needs: {
    topics: {
      perspectives: 'Prospettive',
      independence: 'Indipendenza',
      confidentiality: 'Riservatezza',
      training: 'Formazione',
      aim: 'Scopo e ambito',
      authorisation: 'Autorizzazione',
      ethics: 'Approvazione etica',
      visits: 'Visite',
      clashes: 'Orari e persone',
      interviews: 'Interviste previste',
      checklist: 'Lista di controllo prima della visita',
    },
    perspectives: (missing) =>
      missing.length === 0
        ? 'Esperienza vissuta, famiglia, salute e diritto sono tutti nel gruppo.'
        : `Finora non presenti nel gruppo: ${series(missing)}.`,
    independence: (names) =>
      names.length === 0
        ? 'Ogni componente ha dichiarato se ha legami con il servizio.'
        : `Legami con il servizio non ancora dichiarati: ${listEnd(names)}`,
    confidentiality: (names) =>
      names.length === 0
        ? 'Ogni componente si è impegnato a mantenerla.'
        : `Impegno alla riservatezza ancora da prendere: ${listEnd(names)}`,
    training: (names) =>
      names.length === 0
        ? 'Ogni componente ha seguito la formazione sul metodo.'
        : `Manca il giorno della formazione: ${listEnd(names)}`,
    aim: (missing) =>
      missing.length === 0 ? 'È tutto scritto.' : `Ancora da scrivere: ${listEnd(missing)}`,
    aimParts: {
      aim: 'lo scopo',
      scope: 'l’ambito',
      announced: 'se la visita è annunciata',
    },
    approved: 'C’è.',
    asked: 'Chiesta, non ancora concessa.',
    notApproved: 'Non è ancora annotato nulla.',
    noVisit: 'Non ne è ancora prevista nessuna.',
    visits: (n) => `${count(n, { one: 'visita ha', other: 'visite hanno' })} una data.`,
    sitesWithout: (sites) => `Nessun giorno previsto per ${listEnd(sites)}`,
    clashes: (n) => `${count(n, { one: 'punto', other: 'punti' })} da guardare.`,
    interviews: (groups) =>
      groups.length === 0
        ? 'C’è un numero per ogni gruppo.'
        : `Manca il numero per: ${series(groups)}.`,
    checklist: (done, all) => `${number(done)} di ${number(all)} voci fatte.`,
  },
  aim: {
    lead: 'Perché il gruppo va lì e che cosa guarderà. Entrambi si stampano nel rapporto.',
    aim: 'A che cosa serve la visita',
    aimHelp: 'Chi l’ha chiesta, che cosa dovrà cambiare dopo e chi leggerà il rapporto.',
    scope: 'Che cosa comprende',
    scopeHelp: 'Quali reparti e orari, quali temi; che cosa resta fuori e perché.',
    announced: 'Il servizio sa quando arrivate?',
    announcements: {
      announced: 'Sì, la visita è annunciata',
      part: 'In parte: conosce le settimane, non il giorno',
      unannounced: 'No, la visita non è annunciata',
    },
  },
  approvals: {
    lead: 'Su che cosa poggia la visita. Conserva qui anche le lettere: una porta chiusa spesso si apre davanti a un foglio.',
    kinds: { authorisation: 'Autorizzazione alla visita', ethics: 'Approvazione etica' },
    leads: {
      authorisation:
        'Chi permette al gruppo di entrare, parlare in privato con le persone e leggere i documenti.',
      ethics: 'Chi ha detto che il modo di fare domande non nuoce a nessuno.',
    },
    add: { authorisation: 'Aggiungi un’autorizzazione', ethics: 'Aggiungi un’approvazione etica' },
    state: 'Stato',
    states: { asked: 'In attesa', given: 'Concessa', 'not-needed': 'Non necessaria' },
    by: 'Da chi',
    byHelp: 'Un ufficio o un comitato.',
    on: 'Giorno del rilascio',
    reference: 'Protocollo',
    note: 'Nota',
    noteHelp: 'Condizioni, durata.',
    why: 'Perché non è necessaria',
    files: 'File',
    remove: 'Elimina questa voce',
  },
  visits: {
    lead: 'Una visita è un giorno in una sede. Orari e persone possono arrivare dopo.',
    empty: 'Nessuna visita ancora prevista',
    emptyLead: 'Comincia da un giorno; poi scrivi chi va dove e quando.',
    add: 'Aggiungi una visita',
    new: 'Nuova visita',
    day: 'Giorno',
    noDay: 'Giorno da definire',
    slots: (n) => count(n, { one: 'fascia oraria', other: 'fasce orarie' }),
    slot: (n) => `Fascia oraria ${number(n)}`,
    addSlot: 'Aggiungi una fascia oraria',
    from: 'Dalle',
    to: 'Alle',
    what: 'Che cosa',
    whatHelp: 'Incontro di apertura, giro dei locali, interviste nel reparto 2…',
    who: 'Chi va',
    removeSlot: (n) => `Elimina la fascia oraria ${number(n)}`,
    note: 'Nota',
    noteHelp: 'Come arrivare, dove trovarsi, che cosa portare.',
    remove: 'Elimina questa visita',
    look: 'Da guardare',
    outside: (day, days) => `${day}: non è fra i giorni della valutazione (${days}).`,
    backwards: (day, from, to) =>
      `${day}: una fascia oraria finisce alle ${to}, prima di cominciare alle ${from}.`,
    double: (name, day, time, sites) =>
      `${day}, ${time}: ${name} risulta allo stesso tempo in queste sedi: ${listEnd(sites)}`,
  },
  days: {
    lead: 'Chi è dove e quando, da leggere per strada.',
    whose: 'Mostra',
    everybody: 'Tutto il gruppo',
    empty: 'Nessun giorno ancora previsto',
    emptyMember: (name) => `${name} non è ancora in nessuna fascia oraria.`,
    toVisits: 'Prepara le visite',
    noTime: 'Ora da definire',
    nobody: 'Ancora nessuno indicato',
    nothing: 'Ancora nessuna fascia oraria.',
    nothingAt: (site) => `${site}: ancora nessuna fascia oraria.`,
    table: (day) => `Chi è dove e quando: ${day}`,
    columns: { time: 'Ora', what: 'Che cosa e dove', who: 'Chi' },
  },
  interviews: {
    lead: 'Quante persone volete ascoltare, per gruppo. Un’intervista conta quando il consenso è stato dato e non è stato ritirato.',
    wanted: 'Interviste previste',
    label: 'Come si chiama qui questo gruppo',
    labelHelp: 'Ognuno sceglie le parole per sé. Lascia vuoto per quelle abituali.',
    progress: (done, all, group) => `${number(done)} di ${number(all)}: ${group}`,
    heard: (done, group) => `${number(done)}: ${group}`,
    wholeNumber: (most) => `Un numero intero da 0 a ${number(most)}.`,
    suggestion: 'Numeri secondo la grandezza del servizio',
    size: 'Posti letto o, dove nessuno pernotta, persone seguite in un anno',
    sizeKnown: 'Dal registro dei servizi; qui puoi cambiarlo.',
    sizeAsked: 'Il registro non lo dice: scrivi un numero.',
    suggests: 'Per questa grandezza la tabella propone',
    use: 'Usa questi numeri',
    used: 'Sono i tuoi numeri.',
    table: 'La tabella di partenza',
    shipped: (version) =>
      `Cifre di Coscore, versione ${version}: un punto di partenza. Ciò che cambi vale per tutte le valutazioni di questa cassaforte.`,
    own: 'Cifre tue. Valgono per tutte le valutazioni di questa cassaforte.',
    upTo: 'Fino a',
    more: 'Oltre',
    row: (n) => `Riga ${number(n)}`,
    addRow: 'Aggiungi una riga',
    removeRow: (n) => `Elimina la riga ${number(n)}`,
    columns: { upTo: 'Grandezza', users: 'Persone', family: 'Familiari', staff: 'Personale' },
    back: 'Torna alle cifre di Coscore',
    backTitle: 'Tornare alle cifre di Coscore?',
    backText: 'La tua tabella va via. I numeri già scelti restano.',
    faults: 'La tabella si usa e si salva appena è corretto questo:',
    missing: (row, column) => `Riga ${number(row)}, ${column}: manca un numero.`,
    order: (row, before) =>
      `La riga ${number(row)} deve arrivare più lontano della precedente: oltre ${number(before)}.`,
  },
  refused: {
    lead: 'Se al gruppo viene negato un luogo, un incontro o un documento, questo è già un risultato. Annotalo appena succede: si stampa nel rapporto.',
    empty: 'Finora nessun accesso negato',
    emptyLead: 'Se succede, annotalo qui con parole tue.',
    add: 'Annota un accesso negato',
    new: 'Accesso negato',
    kind: 'Che cosa è stato negato',
    kinds: {
      place: 'Un luogo',
      people: 'Parlare con chi usa il servizio',
      records: 'Documenti o cartelle',
      staff: 'Parlare con il personale',
      other: 'Altro',
    },
    day: 'Giorno',
    by: 'Negato da',
    byHelp: 'La funzione, non il nome: caposala di turno, direzione.',
    words: 'Che cosa è successo',
    wordsHelp: 'Che cosa avete chiesto, che cosa vi è stato detto e con quale motivo.',
    criteria: 'Criteri che non avete potuto verificare',
    remove: 'Elimina questa voce',
  },
  checklist: {
    lead: 'Quello che di solito serve a una visita. Togli ciò che non vi serve e aggiungi ciò che è vostro.',
    phases: {
      before: 'Prima della visita',
      during: 'Durante la visita',
      after: 'Dopo la visita',
    },
    addNote: 'Nota',
    addNoteOn: (task) => `Nota su: ${task}`,
    note: 'Nota',
    leaveOut: 'Togli',
    leaveOutTask: (task) => `Togli: ${task}`,
    leftOut: (n) => `Tolte (${number(n)})`,
    putBack: 'Rimetti',
    putBackTask: (task) => `Rimetti: ${task}`,
    removeTask: (task) => `Elimina: ${task}`,
    own: 'Qualcosa di vostro',
    add: 'Aggiungi',
    usual: {
      training: 'Ogni componente del gruppo si è esercitato nel metodo, interviste comprese',
      instrument: 'Il gruppo ha letto i criteri e messo da parte ciò che non può applicarsi',
      'meeting-before':
        'Il gruppo si è riunito: chi fa che cosa, chi conduce le interviste, chi prende appunti',
      'documents-asked': 'Il servizio sa quali documenti il gruppo vuole leggere',
      letter: 'Le lettere di autorizzazione sono stampate, da mostrare alla porta',
      'consent-forms':
        'Fogli informativi e moduli di consenso sono pronti, in parole semplici e in tutte le lingue che servono',
      interpreters:
        'Interpreti, stanze accessibili e altri sostegni sono previsti per il gruppo e per le persone intervistate',
      'support-contacts': 'Ci sono i contatti per chi ha bisogno di sostegno dopo aver parlato',
      safety: 'È chiaro chi chiama chi se una persona è in pericolo',
      'opening-meeting':
        'Incontro di apertura con direzione, personale e persone che usano il servizio',
      tour: 'Giro di tutti i locali, anche di quelli di solito chiusi a chiave',
      'private-room': 'Le interviste si fanno dove nessun altro sente',
      'consent-each': 'Il consenso è annotato prima di ogni intervista',
      'documents-read':
        'I documenti sono letti; le cartelle personali solo con il consenso della persona',
      'concerns-daily': 'Le segnalazioni urgenti si guardano ogni giorno',
      debrief: 'Il gruppo ripercorre la giornata, ogni giorno',
      'closing-meeting':
        'Incontro di chiusura: ringraziamenti e prossimi passi, ancora nessun risultato',
      'notes-complete': 'Tutti gli appunti sono nell’app e collegati ai criteri',
      'own-ratings': 'Ogni componente ha valutato per conto suo',
      'meeting-after': 'Il gruppo si è riunito e ha concordato',
      devices: 'Su telefoni e altri dispositivi non restano appunti né foto',
      papers: 'Le carte della visita sono sotto chiave o distrutte',
      thanks: 'Il servizio e chi ha parlato sono stati ringraziati',
      feedback: 'I risultati sono tornati a chi usa il servizio e al personale',
    },
  },
};
