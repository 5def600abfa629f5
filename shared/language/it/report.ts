import type { Words } from '../words.ts';
import { format } from './locale.ts';

const { number, count, form, list } = format;

/** A name as it stands within a sentence. */
export const inside = (name: string) => name.charAt(0).toLocaleLowerCase('it') + name.slice(1);

const staff = 'personale';

/** Whom one talked with; a team's own name for a group stands as it is. */
export const withGroup = (group: string) => `con ${group === staff ? 'il ' : ''}${group}`;

const criteriaWord = { one: 'criterio', other: 'criteri' };

/** Words of reports. Ours throughout: nothing here quotes the tool kit. */
export const report: Words['report'] = {
  kicker: 'Rapporto di una valutazione indipendente',
  title: (service: string) => `${service}: come sono rispettati i diritti di chi usa il servizio`,
  subtitle: (round: string, dates: string) => `${round}, ${dates}`,
  documentTitle: (service: string, round: string) => `${service}: rapporto (${round})`,
  runningHead: (service: string, round: string) => `${service} · ${round}`,
  sampleHead: (head: string) => `${head} · Esempio, non è un servizio reale`,
  pageOf: { before: 'Pagina ', between: ' di ', after: '' },
  contents: 'Indice',
  handling:
    'Uso interno: per il servizio, per chi ne è responsabile e per il gruppo di valutazione.',
  madeOn: format.day,
  sample: {
    title: 'Esempio',
    text: 'Questo servizio, il suo gruppo di valutazione e tutto ciò che se ne dice sono inventati per mostrare come si presenta un rapporto.',
  },

  label: {
    service: 'Servizio',
    type: 'Tipo di servizio',
    address: 'Indirizzo',
    round: 'Ciclo di valutazione',
    dates: 'Date della valutazione',
    team: 'Gruppo di valutazione',
    madeOn: 'Rapporto creato il',
    instrument: 'Strumento',
    version: 'Versione',
    position: 'Stato dei dati',
    licence: 'Licenza',
    source: 'Fonte',
    notice: 'Testi',
    beds: 'Posti letto',
    served: 'Persone seguite in un anno',
    languages: 'Lingue parlate',
    sites: 'Sedi',
    sources: 'Si basa su',
    quotes: 'Citazioni',
    reason: 'Perché',
    evidence: 'Elementi annotati dai componenti',
    agreed: 'Livello concordato',
  },
  people: (people: number) =>
    people === 0 ? 'Non ancora indicato' : count(people, { one: 'persona', other: 'persone' }),
  instrumentVersion: (title: string, version: string) => `${title}, versione ${version}`,
  position: (changes: number) =>
    `Dopo ${count(changes, { one: 'modifica registrata', other: 'modifiche registrate' })}`,
  noAddress: 'Non indicato',

  notDecided: { code: '–', name: 'Non deciso' },
  notRated: { code: '…', name: 'Senza risposta' },
  /** How many gave an answer: "5 A/P", "2 senza risposta". */
  said: (answer: string, members: number) => `${answer}: ${number(members)}`,
  share: (members: number, answer: string) => `${number(members)} ${answer}`,
  shareLabel: {
    'not-enough': 'con elementi insufficienti',
    'not-decided': 'da decidere',
    'not-rated': 'senza risposta',
  },
  shares: (parts: readonly string[], of: number) => `${parts.join(', ')} (su\u00a0${number(of)})`,
  notOpened: 'Non ancora aperte, quindi non mostrate',
  setAside: 'Messo da parte dal gruppo perché non applicabile',
  noTeam: 'Il gruppo non ha ancora componenti',

  /** Whom the team interviews, within a sentence. */
  groups: {
    users: 'persone che usano il servizio',
    family: 'familiari, amici e caregiver',
    staff,
  },
  sources: {
    interviews: (n, group) =>
      `${count(n, { one: 'intervista', other: 'interviste' })} ${withGroup(group)}`,
    documents: (n) => count(n, { one: 'documento', other: 'documenti' }),
    observations: (n) => count(n, { one: 'osservazione', other: 'osservazioni' }),
  },
  quote: (words) => `«${words}»`,

  concerns: {
    title: (open, closed) =>
      `Segnalazioni urgenti: ${list([...(open > 0 ? [count(open, { one: 'aperta', other: 'aperte' })] : []), ...(closed > 0 ? [count(closed, { one: 'chiusa', other: 'chiuse' })] : [])])}`,
    text: 'Ciò che non poteva aspettare questo rapporto. Compare solo nei rapporti interni.',
    open: 'Aperta',
    closed: (day) => `Chiusa il ${day}`,
    where: 'Dove',
    when: 'Quando',
    told: 'Chi è stato avvisato',
    done: 'Che cosa è stato fatto',
    outcome: 'Esito',
    notSaid: 'Non annotato',
  },

  summary: {
    title: 'Sintesi',
    none: 'Il gruppo non ha ancora concordato nessun livello. Questo rapporto mostra che cosa è stato valutato, in che modo e che cosa resta da fare.',
    agreed: (criteria: string, standards: string, themes: string) =>
      `Il gruppo ha concordato un livello per ${criteria} criteri, ${standards} standard e ${themes} temi.`,
    of: (some: number, all: number) =>
      some === all ? `tutti i ${number(all)}` : `${number(some)} dei ${number(all)}`,
    byTeam:
      'Ogni livello è un giudizio a cui il gruppo è arrivato insieme. Nessuno è stato calcolato a partire da altri livelli.',
    themes: (spread: string) => `Temi: ${spread}`,
    standards: (spread: string) => `Standard: ${spread}`,
    criteria: (spread: string) => `Criteri: ${spread}`,
    openTitle: 'Ancora aperto',
    open: (points: number) =>
      `${count(points, { one: 'punto non ha', other: 'punti non hanno' })} ancora un livello concordato. Il capitolo «Punti aperti» ${form(points, { one: 'lo indica', other: 'li indica uno per uno' })}.`,
    chart: 'Criteri per livello concordato, tema per tema',
    chartAlt: (rows: readonly string[]) =>
      `Barre in pila: quanti criteri di ogni tema il gruppo ha giudicato a ciascun livello. ${rows.join(' ')}`,
    chartRow: (theme: string, spread: string) => `${theme}: ${spread}.`,
  },
  byLevel: {
    title: 'Standard per livello concordato',
    alt: 'Gli standard che il gruppo ha giudicato a ciascun livello.',
    level: 'Livello concordato',
    standards: 'Standard',
  },
  glance: {
    title: 'Tutti i temi e gli standard in una pagina',
    alt: 'Il livello che il gruppo ha concordato per ogni tema e standard, e come si distribuiscono i criteri che ne fanno parte.',
    code: 'N.',
    name: 'Tema o standard',
    level: 'Livello concordato',
    criteria: 'I suoi criteri',
  },

  method: {
    title: 'Come è stata fatta la valutazione',
    service: 'Servizio e strumento',
    team: 'Il gruppo e le sue prospettive',
    teamAlt:
      'Componenti del gruppo di valutazione con ruolo, prospettiva e numero di criteri a cui ognuno ha risposto.',
    name: 'Nome',
    role: 'Ruolo',
    perspective: 'Prospettiva',
    answered: 'Criteri valutati',
    teamNames:
      'I componenti compaiono con il nome che hanno scelto. Le risposte non sono mai associate a un nome.',
    noTeam: 'Non è ancora stato indicato nessun componente del gruppo.',
    answeredOf: (some: number, all: number) => `${number(some)} su ${number(all)}`,
    missing: (names: readonly string[]) =>
      `Prospettive che mancano nel gruppo: ${list(Array.from(names, inside))}. I risultati vanno letti tenendone conto.`,
    missingLivedExperience:
      'Nel gruppo nessuno porta un’esperienza vissuta dei servizi di salute mentale. Questo limita ciò che i risultati possono dire.',
    livedExperience: (members: number, all: number) =>
      `${count(members, { one: 'componente', other: 'componenti' })} su ${number(all)} ${form(members, { one: 'porta', other: 'portano' })} la propria esperienza vissuta dei servizi di salute mentale.`,
    aim: 'Scopo e ambito',
    aimLabel: 'Scopo',
    scope: 'Ambito',
    announced: 'Preavviso',
    announcements: {
      announced: 'Il servizio sapeva quando sarebbe venuto il gruppo.',
      part: 'Il servizio conosceva solo una parte della visita.',
      unannounced: 'Il servizio non sapeva quando sarebbe venuto il gruppo.',
    },
    approvals: 'Autorizzazioni per la visita',
    approvalsAlt:
      'Autorizzazioni per la visita: quali, da chi, a che punto sono e con quale riferimento.',
    approval: 'Autorizzazione',
    approvedBy: 'Da parte di',
    approvalState: 'Stato',
    approvalStates: {
      asked: 'Chiesta, non ancora concessa',
      given: 'Concessa',
      'not-needed': 'Non necessaria',
    },
    reference: 'Riferimento',
    visits: 'Giorni sul posto',
    visitsAlt: 'Chi del gruppo è andato in quale sede, giorno per giorno.',
    day: 'Giorno',
    noDay: 'Giorno non indicato',
    site: 'Sede',
    who: 'Chi è andato',
    nobodyNamed: 'Nessuno indicato',
    independence: 'Competenze e indipendenza',
    tiesAlt:
      'Per ogni componente: competenze, formazione, legami con il servizio e data dell’impegno alla riservatezza.',
    expertise: 'Competenze',
    trained: 'Formazione',
    ties: 'Legami con il servizio',
    confidentiality: 'Impegno alla riservatezza',
    noTies: 'Nessuno',
    notDeclared: 'Non dichiarati',
    notRecorded: 'Non annotato',
    noneDeclared: 'Nessun componente ha ancora dichiarato se ha legami con il servizio.',
    gathered: 'Interviste, documenti e osservazioni',
    gatheredIntro:
      'Interviste fatte, rispetto a quelle previste. Un’intervista conta quando il consenso è annotato e non è stato ritirato.',
    heardOf: (some, all, group) => `${number(some)} su ${number(all)} ${withGroup(group)}`,
    heard: (some, group) => `${number(some)} ${withGroup(group)}`,
    readAndSeen: (documents, observations) =>
      `Letti: ${count(documents, { one: 'documento', other: 'documenti' })}. Annotate: ${count(observations, { one: 'osservazione', other: 'osservazioni' })}.`,
    stopped: (interviews) =>
      `${count(interviews, { one: 'intervista è stata interrotta dalla persona; ciò che aveva già detto conta', other: 'interviste sono state interrotte dalla persona; ciò che aveva già detto conta' })}.`,
    withdrawn: (interviews) =>
      `${count(interviews, { one: 'intervista è stata ritirata; in questo rapporto non ne resta nulla', other: 'interviste sono state ritirate; in questo rapporto non ne resta nulla' })}.`,
    gaps: {
      nothing: (n, where) =>
        `Su ${count(n, criteriaWord)} non è stato chiesto, visto o letto nulla: ${where}.`,
      onlyStaff: (n, where) =>
        `Su ${count(n, criteriaWord)} è stato sentito solo il personale: ${where}.`,
      disagree: (n, where) => `Su ${count(n, criteriaWord)} le fonti non concordano: ${where}.`,
    },
    rating: 'Come si sono concordati i livelli',
    steps: [
      'Prima ognuno per conto proprio: ogni componente ha risposto a ciascun criterio senza vedere le risposte degli altri e ha potuto annotare commenti ed elementi raccolti.',
      'Poi insieme: chi facilitava ha aperto le risposte un criterio alla volta; il gruppo ne ha discusso e ha concordato un livello, con il motivo.',
      'Poi verso l’alto: con i criteri sotto gli occhi, il gruppo ha giudicato ogni standard e poi ogni tema, di nuovo con il motivo.',
    ],
    notComputed:
      'Non è stata usata nessuna formula: un livello non è mai una media, e una singola risposta bassa non basta a deciderlo.',
    silence:
      'Tre casi restano sempre distinti: «non applicabile», se un criterio non può riguardare questo servizio; «elementi insufficienti», se è stato esaminato ma non è stato possibile esprimersi; «senza risposta» o «non deciso», se nessuno si è espresso.',
    coverage: 'Che cosa è stato coperto',
    coverageItems: (opened: string, decided: string) => [
      `Le risposte dei componenti sono state aperte per ${opened} criteri. Le risposte su un criterio non aperto non sono in questo rapporto.`,
      `Il gruppo ha concordato un livello per ${decided} criteri.`,
    ],
    setAside: (criteria) =>
      `Messi da parte perché secondo il gruppo non riguardano questo servizio: ${count(criteria, { one: 'criterio', other: 'criteri' })}. Ognuno conta come «non applicabile» e compare con il suo motivo.`,
    notEnough: (criteria: number) =>
      `Su ${count(criteria, criteriaWord)} il gruppo ha ritenuto che gli elementi raccolti non bastassero per esprimersi.`,
  },

  together: {
    steps: {
      opened:
        'All’inizio le risposte si aprivano senza nomi e in ordine casuale. Chi cambiava idea dava una nuova risposta; la prima è rimasta, e dove le due differiscono qui sotto si contano entrambe.',
      dissent:
        'Chi vedeva una decisione in modo diverso poteva dirlo con parole proprie, che si trovano sotto la decisione, firmate come ha scelto chi le ha scritte. Nessun altro poteva cambiarle o toglierle.',
    },
    supporters: (members: number, all: number) =>
      `Componenti che avevano accanto una persona di sostegno, per aiutare e non per rispondere: ${number(members)} su ${number(all)}.`,
    handedOver: (themes: number) =>
      `In ${count(themes, { one: 'caso', other: 'casi' })} un componente ha lasciato un tema ad altri del gruppo; i criteri a cui non ha risposto contano come senza risposta.`,
    dissents: (words: number) =>
      `In ${count(words, { one: 'caso', other: 'casi' })} un componente ha visto una decisione in modo diverso: le sue parole si trovano sotto la decisione.`,
    agreement: 'Quanto si somigliavano le risposte prima della discussione',
    agreementIntro:
      'Da ciò che i componenti hanno risposto per conto proprio, prima che un criterio fosse aperto. Una coppia è formata dai livelli di due componenti sullo stesso criterio. «Non applicabile» ed «elementi insufficienti» non sono livelli e quindi non si confrontano.',
    agreementAlt:
      'Per ogni tema quanti criteri e quante coppie si potevano confrontare, quante coppie erano uguali o a un livello di distanza, e due misure dell’accordo con i loro intervalli.',
    theme: 'Tema',
    compared: 'A confronto',
    pairsOn: (pairs: number, criteria: number) =>
      `${count(pairs, { one: 'coppia', other: 'coppie' })}, ${count(criteria, { one: 'criterio', other: 'criteri' })}`,
    same: 'Uguali',
    near: 'Uguali o vicine',
    alpha: 'Alfa',
    ac2: 'Indice AC2',
    whole: 'Tutti i temi',
    tooFew: 'troppo poco per dirlo',
    allTheSame: 'tutte uguali',
    nothing: 'niente da confrontare',
    limits:
      'L’alfa è quella di Krippendorff per livelli ordinati, l’AC2 è di Gwet con pesi ordinali: 1 vuol dire tutte uguali, 0 non più simili che per caso. Tra parentesi ci sono i valori fra cui ciascuna misura si troverebbe 95 volte su 100 se i criteri fossero estratti di nuovo. Queste cifre dicono quanto si somigliavano le risposte, non chi aveva ragione né quanto è buono il servizio; con pochi criteri oscillano molto.',
    confusing: 'Criteri che il gruppo ha forse letto in modo diverso, per la prossima formazione:',
    why: {
      'applies-or-not': (codes: string) =>
        `Non applicabili per alcuni, mentre altri hanno dato un livello: ${codes}`,
      'far-apart': (codes: string) => `Livelli a tre o più gradini di distanza: ${codes}`,
      'hard-to-say': (codes: string) =>
        `Per più componenti gli elementi raccolti non bastavano: ${codes}`,
    },
    before: 'Prima di parlarne',
    after: 'Dopo averne parlato',
    without: 'Deciso senza',
    differently: 'Visto diversamente',
    unsigned: 'Una persona del gruppo',
  },

  results: {
    quotesNote:
      'Le fonti su cui si basa un criterio sono contate per tipo e non decidono nessun livello. Le parole delle interviste compaiono solo con il consenso della persona, seguite dal suo gruppo e, se non rivela chi ha parlato, dalla sede.',
    bracketsNote:
      'Le parentesi quadre stanno al posto dei codici di intervista annotati dai componenti.',
    refused: 'Accesso negato',
    refusedIntro: 'Al gruppo è stato negato qualcosa che aveva chiesto. È un risultato a sé.',
    refusedAlt:
      'Accesso negato: che cosa, dove e quando, da quale funzione, che cosa è successo e i criteri interessati.',
    refusedWhat: 'Che cosa',
    refusedBy: 'Negato da',
    refusedWords: 'Che cosa è successo',
    refusedCriteria: 'Criteri',
    title: 'Risultati per tema e standard',
    intro:
      'Ogni tema e ogni standard si apre con il livello che il gruppo ha concordato e il motivo. Le tabelle riportano ogni criterio con il livello concordato, il motivo e come si distribuivano le risposte dei componenti: prima della discussione e, se qualcuno ha cambiato idea, dopo.',
    heading: (code: string, title: string) => `${code}  ${title}`,
    inText: (code: string, title: string) => `${code}\u00a0${title}`,
    articles: (articles: readonly number[]) =>
      `${form(articles.length, { one: 'Articolo', other: 'Articoli' })} ${list(articles.map(String))} della Convenzione sui diritti delle persone con disabilità`,
    tableAlt: (standard: string) =>
      `Criteri dello standard ${standard}: codice, testo, livello concordato con il motivo e come si distribuivano le risposte dei componenti.`,
    code: 'N.',
    criterion: 'Criterio',
    agreed: 'Livello',
    ratings: 'Risposte dei componenti',
  },

  open: {
    title: 'Punti aperti',
    none: 'Non resta aperto nulla: il gruppo ha aperto e deciso tutti i criteri, e così tutti gli standard e i temi.',
    intro: 'Ciò che è elencato qui va ripreso prima che i risultati siano definitivi.',
    alt: 'Punti aperti per tipo, con i codici interessati.',
    kind: 'Che cosa è aperto',
    where: 'Dove',
    number: 'Numero',
    themes: 'Temi senza livello concordato',
    standards: 'Standard senza livello concordato',
    notDecided: 'Criteri aperti ma non decisi',
    notOpened: 'Criteri con risposte non aperte',
    decidedUnopened: 'Criteri decisi anche se le risposte non sono state aperte',
    notEnough: 'Criteri con elementi insufficienti',
    notRated: 'Criteri aperti senza la risposta di alcuni componenti',
    all: (code: string) => `tutto ${code}`,
  },

  annex: {
    title: 'Allegati',
    scale: 'La scala',
    scaleAlt: 'Le risposte della scala e il loro significato.',
    answer: 'Risposta',
    meaning: 'Che cosa significa',
    notDecidedMeaning: 'Il gruppo non ha ancora concordato una risposta.',
    notRatedMeaning: 'Un componente non ha risposto. Non conta mai come livello.',
    decisions: 'Tutti i livelli concordati',
    decisionsAlt:
      'Per ogni standard il livello concordato, poi il livello concordato di ciascuno dei suoi criteri, per numero.',
    standard: 'Standard',
    level: 'Livello',
    decisionsNote:
      'Le colonne numerate sono i criteri dello standard: la colonna 3 nella riga 1.2 è il criterio 1.2.3.',
    instrument: 'Strumento e testi',
    former: 'Risposte a criteri che non sono più in questa versione',
    formerNote:
      'La valutazione è passata a un’altra versione dello strumento. Queste risposte sono state date prima, a criteri che ora non ci sono più.',
    formerAlt:
      'Codice, versione e testo dei criteri che non sono più nello strumento, con quanto deciso e risposto.',
    formerWhere: (code, version) => `${code} (versione ${version})`,
    data: 'Da che cosa nasce questo rapporto',
    dataNote:
      'Un rapporto rifatto sullo stesso stato dei dati dice le stesse cose. Le modifiche successive non ne fanno parte.',
  },
};
