import type { Stance } from '../../model/reply.ts';
import type { ReplyRefusal, Told } from '../../problems.ts';
import type { Unmatched } from '../../reply/proposal.ts';
import { format } from './locale.ts';

const { count } = format;

const answers = { one: 'risposta', other: 'risposte' };
const comments = { one: 'commento', other: 'commenti' };

/** Words of the service's answers: the fields in the report, the screen that reads them, and the right of reply. */
export const reply = {
  title: 'Risposte del servizio',

  fields: {
    option: 'Con campi per la risposta del servizio',
    optionHelp: 'Il servizio li compila in Word e rimanda il file.',
    title: 'La risposta del servizio',
    intro:
      'Questo capitolo va compilato dal servizio. Le sue risposte possono essere stampate accanto ai risultati del gruppo di valutazione, come diritto di replica.',
    steps: [
      'Indicare una risposta in ogni tabella: fare clic sulla casella, o scrivere una x accanto.',
      'Scrivere nelle celle vuote: si allargano da sole. Ciò su cui non c’è nulla da dire resta vuoto.',
      'Per dire qualcosa su una frase in un altro punto del rapporto, selezionarla e aggiungere un commento.',
      'Salvare il file come documento Word (.docx) e rimandarlo intero al gruppo di valutazione.',
    ],
    recommendations: 'Raccomandazioni',
    standards: 'Standard',
    recommendation: 'Raccomandazione',
    answer: 'Risposta',
    stances: {
      agree: 'D’accordo',
      part: 'D’accordo in parte',
      disagree: 'Non d’accordo',
    } satisfies Record<Stance, string>,
    alike: {
      agree: ['Siamo d’accordo', 'Concordiamo', 'Sì'],
      part: ['In parte d’accordo', 'Siamo d’accordo in parte', 'In parte'],
      disagree: ['Non siamo d’accordo', 'In disaccordo', 'No'],
    } satisfies Record<Stance, string[]>,
    what: 'Che cosa farà il servizio',
    who: 'Chi',
    by: 'Entro quando',
    accuracy: 'C’è qualcosa di non corretto?',
    alt: (about: string) => `Campi per la risposta del servizio: ${about}`,
  },

  right: {
    title: 'Diritto di replica',
    intro:
      'Il servizio ha letto il rapporto e ha risposto. Le sue risposte sono riportate come le ha date; i livelli restano quelli concordati dal gruppo di valutazione.',
    label: 'La risposta del servizio',
    said: {
      agree: 'Il servizio è d’accordo',
      part: 'Il servizio è d’accordo in parte',
      disagree: 'Il servizio non è d’accordo',
    } satisfies Record<Stance, string>,
    silent: 'Il servizio non ha indicato una risposta',
    accuracy: 'Ciò che il servizio ritiene non corretto',
    counts: (agree: number, part: number, disagree: number) =>
      `Il servizio ha dato ${count(agree + part + disagree, answers)}: d’accordo ${format.number(agree)}, d’accordo in parte ${format.number(part)}, non d’accordo ${format.number(disagree)}.`,
    standards: 'Risposte sugli standard',
    standardsNote:
      'Ciò che il servizio ha scritto si trova nei risultati, sotto il livello di ogni standard.',
    alt: 'Gli standard a cui il servizio ha risposto, con il livello concordato e la risposta.',
    standard: 'Standard',
    level: 'Livello concordato',
    answer: 'Risposta',
    leftOut: 'Chi deve agire, come lo ha scritto il servizio',
  },

  screen: {
    lead: 'Il servizio compila i campi del rapporto completo e scrive commenti in Word. Scegli il file che ha rimandato: vedi tutto ciò che contiene prima che ne venga importato qualcosa.',
    how: 'Per chiedere le risposte, salva il rapporto completo «con campi per la risposta del servizio».',
    toReport: 'Vai al rapporto',
    choose: 'Scegli il file Word',
    drop: 'Oppure trascinalo qui. È letto solo su questo computer, e nulla di ciò che contiene viene eseguito.',
    another: 'Scegli un altro file',
    reading: 'Lettura del file…',
    from: (file: string) => `Nel file ${file}`,
    made: (date: string) => `Il rapporto compilato è stato fatto con i dati del ${date}.`,
    changedSince:
      'Da allora sono cambiate decisioni o raccomandazioni. Le risposte possono riferirsi a un testo o a un livello precedente.',
    nothing: 'In questo file non ci sono risposte né commenti.',
    counts: (found: number, remarks: number) =>
      `Trovati: ${count(found, answers)} e ${count(remarks, comments)}.`,
    recommendations: 'Sulle raccomandazioni',
    standards: 'Sugli standard',
    comments: 'Commenti',
    unmatched: 'Senza corrispondenza',
    unmatchedLead:
      'Ciò che segue non corrisponde a nessun campo o punto presente qui. Non viene importato; copia ciò che serve.',
    why: {
      'no-target': 'Risposta a qualcosa che non c’è più',
      'too-long': 'La fine di una risposta troppo lunga',
      inserted: 'Scritto nel rapporto fuori dai campi',
    } satisfies Record<Unmatched['why'], string>,
    keep: (about: string) => `Importa: ${about}`,
    keepComment: (author: string) => `Importa questo commento di ${author}`,
    nobody: 'una persona senza nome',
    before: 'Importato prima',
    now: 'In questo file',
    replaces: 'Prende il posto di ciò che era stato importato prima.',
    same: 'Già importato, uguale parola per parola.',
    emptied: 'Vuoto in questo file. Importandolo si toglie ciò che c’era prima.',
    doubt: {
      several: (names: readonly string[]) =>
        `È indicata più di una risposta: ${format.list(names)}.`,
      unclear: (text: string) => `Al posto di una casella indicata si legge: «${text}»`,
    },
    decide: 'Quale risposta intende il servizio?',
    undecided: 'Non si può dire',
    quoted: 'Sulle parole',
    beside: 'Si trova accanto a',
    besideNothing: 'Accanto a nessun criterio, standard o raccomandazione',
    known: 'Già importato.',
    take: 'Importa nella valutazione',
    taken: (found: number, remarks: number) =>
      `Importati: ${count(found, answers)} e ${count(remarks, comments)}.`,
    none: 'Non hai scelto nulla.',
    accepted: 'Importato nella valutazione',
    acceptedNone: 'Non è ancora stata importata nessuna risposta del servizio.',
    acceptedLead:
      'Le risposte sono stampate nel rapporto completo e in quello pubblico come diritto di replica. I commenti non sono mai stampati.',
    fromFile: (file: string, date: string) => `Da ${file}, importato il ${date}`,
    remove: 'Togli',
    removeAnswer: (about: string) => `Togliere la risposta su ${about}?`,
    removeComment: (author: string) => `Togliere il commento di ${author}?`,
    removeText: 'Non compare e non si stampa più. Puoi importarlo di nuovo dal file.',
    says: (n: number) => `Che cosa dice il servizio (${format.number(n)})`,
  },

  refusals: {
    empty: {
      happened: 'Questo file è vuoto.',
      next: 'Scegli il file Word che il servizio ha rimandato.',
    },
    'not-word': {
      happened: 'Questo non è un documento Word (.docx), qualunque sia il suo nome.',
      next: 'Scegli il file Word che il servizio ha rimandato. Se è un PDF, chiedi il file Word.',
    },
    'old-word': {
      happened:
        'Questo documento è nel vecchio formato di Word (.doc), o è protetto da una password.',
      next: 'Aprilo in Word, togli la password e salvalo come «Documento di Word (.docx)».',
    },
    'open-document': {
      happened: 'Questo è un file OpenDocument (.odt).',
      next: 'Aprilo e salvalo come «Word 2007–365 (.docx)».',
    },
    protected: {
      happened: 'Questo file è protetto da una password.',
      next: 'Togli la password e riprova.',
    },
    macros: {
      happened: 'Questo documento contiene macro, che nessun rapporto di Coscore ha.',
      next: 'Potrebbe essere stato fatto per nuocere. Chiedi al servizio di salvarlo come documento senza macro (.docx).',
    },
    damaged: {
      happened: 'Questo file è danneggiato o incompleto.',
      next: 'Aprilo in Word o LibreOffice, salvalo di nuovo come .docx e riprova.',
    },
    'document-type': {
      happened: 'Questo file contiene una definizione che i documenti Word non hanno.',
      next: 'Potrebbe essere stato fatto per nuocere. Chiedi al servizio di salvare di nuovo il suo file.',
    },
    'too-large': {
      happened:
        'Questo file è molto più grande di un rapporto di Coscore, o lo diventa quando si apre.',
      next: 'Chiedi al servizio il file senza ciò che ha aggiunto, per esempio immagini grandi.',
    },
    'no-report': {
      happened:
        'Questo documento non è un rapporto di Coscore, o non dice più a quale valutazione appartiene.',
      next: 'Scegli il file che il servizio ha compilato, e non una copia del testo in un nuovo documento.',
    },
    'other-assessment': {
      happened: 'Questo rapporto è di un’altra valutazione.',
      next: 'Apri quella valutazione e scegli il file lì.',
    },
  } satisfies Record<ReplyRefusal, Omit<Told, 'safe'>>,
  changed: {
    happened: 'Ciò che doveva essere sostituito è cambiato nel frattempo in un’altra finestra.',
    safe: 'Nulla del file è stato importato; ciò che c’è resta com’è.',
    next: 'Scegli di nuovo il file e guarda entrambe le versioni.',
  },
};
