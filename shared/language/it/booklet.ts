import type { Words } from '../words.ts';
import { format } from './locale.ts';

/** Words of the paper booklets: «lei» to who is interviewed, «tu» to the team. What is read aloud is in plain language. */
export const booklet: Words['booklet'] = {
  kinds: {
    'interview-users': {
      title: 'Fascicolo per l’intervista',
      whom: 'Persone che usano il servizio',
    },
    'interview-family': {
      title: 'Fascicolo per l’intervista',
      whom: 'Familiari, amici e caregiver',
    },
    'interview-staff': { title: 'Fascicolo per l’intervista', whom: 'Personale del servizio' },
    observation: {
      title: 'Osservazione e documenti',
      whom: 'Che cosa guardare e che cosa leggere',
    },
    'score-sheet': { title: 'Scheda delle risposte', whom: 'Le tue risposte' },
    consent: { title: 'Modulo di consenso', whom: 'Vuole parlare con noi?' },
  },
  documentTitle: ({ title, whom }) => `${title}: ${whom}`,
  sheetCode: {
    'interview-users': 'Codice dell’intervista',
    'interview-family': 'Codice dell’intervista',
    'interview-staff': 'Codice dell’intervista',
    observation: 'Chi osserva',
    'score-sheet': 'Componente',
    consent: null,
  },
  yesNo: ['Sì', 'No'],
  nothing: {
    title: 'Qui non c’è niente da chiedere',
    text: 'Questo strumento non ha domande di questo tipo.',
  },
  large: (title) => `${title} (a caratteri grandi)`,

  field: {
    interviewCode: 'Codice dell’intervista',
    neverName: 'Un numero o lettere, mai un nome',
    date: 'Data',
    site: 'Luogo',
    siteHint: 'Reparto, unità o posto',
    interviewer: 'Chi conduce l’intervista',
    initials: 'Iniziali',
    observer: 'Chi osserva',
    times: 'Dalle, alle',
    service: 'Servizio',
    member: 'Componente del gruppo',
    memberHint: 'Come nell’applicazione',
    round: 'Ciclo di valutazione',
    person: 'La persona',
    personHint: 'Firma o segno, se per iscritto',
    interviewerSigns: 'Chi conduce l’intervista',
    interviewerSignsHint: 'Firma',
    keeper: 'Chi lo conserva, fino a quando',
    keeperHint: 'Lontano dagli appunti',
    contact: 'A chi dirlo, e come',
  },

  interview: {
    consent: {
      title: 'Prima della prima domanda',
      said: {
        'interview-users': [
          'Ho detto chi siamo, a che cosa serve la visita e che cosa succede a questi appunti.',
          'Ho detto che partecipare è una scelta libera e che le cure restano comunque le stesse.',
          'Ho chiesto se vuole accanto una persona di fiducia. Nessun altro può sentirci.',
        ],
        'interview-family': [
          'Ho detto chi siamo, a che cosa serve la visita e che cosa succede a questi appunti.',
          'Ho detto che partecipare è una scelta libera e che per la persona a cui è vicino non cambia niente.',
          'Ho chiesto se vuole accanto una persona di fiducia. Nessun altro può sentirci.',
        ],
        'interview-staff': [
          'Ho detto chi siamo, a che cosa serve la visita e che cosa succede a questi appunti.',
          'Ho detto che partecipare è una scelta libera e che nessun responsabile vedrà questi appunti.',
          'Ho chiesto se vuole accanto una persona di fiducia. Nessun altro può sentirci.',
        ],
      },
      given: 'Il consenso è stato dato',
      ways: ['Per iscritto', 'A voce'],
      quote: 'Possiamo citare le sue parole, senza nome',
    },
    readAloud: 'Leggi ad alta voce',
    rulesTitle: 'Per te che chiedi',
    opening:
      '«Non ci sono risposte giuste o sbagliate. Vogliamo sapere com’è per lei. Può saltare una domanda, fare una pausa o smettere in ogni momento. Non deve dire perché.»',
    rules: [
      'Non scrivere nomi, né altro che faccia capire chi è una persona.',
      'Usa le parole della persona quando puoi, tra virgolette.',
      'Non serve chiedere tutto. Scegli ciò che conta per questa persona.',
      'Qualcuno è in pericolo? Fermati, aiuta e avvisa il giorno stesso chi guida il gruppo.',
    ],
    gentle: {
      title: 'Qui prenditi tempo',
      text: 'Le prossime domande parlano di forza o di violenza. Possono far tornare brutti ricordi. Prima dillo, e chiedi: «Andiamo avanti, facciamo una pausa o lasciamo stare questa parte?» Ogni risposta va bene.',
    },
    ending: {
      title: 'Alla fine',
      thanks:
        '«Grazie. Ciò che ci ha detto ci aiuta. Può ancora ritirare qualunque cosa abbia detto.»',
      change: 'Se potesse cambiare una cosa qui, quale sarebbe?',
      forgotten: 'Che cosa non abbiamo chiesto e dovremmo sapere?',
      after: 'Come sta dopo questa intervista? Che cosa le farebbe bene adesso?',
      urgent: {
        title: 'Ciò che non può aspettare',
        danger: 'Qualcuno potrebbe essere in pericolo',
        told: 'Chi guida il gruppo è stato avvisato oggi.',
        support: 'La persona sa a chi rivolgersi se l’intervista le resta in mente.',
      },
    },
  },

  observation: {
    opening:
      'Va’ dove le persone passano la giornata. Guarda con gli occhi di un ospite, e di chi non può andarsene.',
    rules: [
      'Chiedi prima di entrare in una camera o di unirti a un gruppo, e non fotografare le persone.',
      'Leggi la cartella di una persona solo se quella persona è d’accordo.',
      'Non scrivere nomi. Annota che cosa hai visto o letto, dove e quando; che cosa significa viene dopo.',
      'Spunta ciò che hai guardato o letto. Annota anche ciò che non hai potuto vedere.',
    ],
    items: { observation: 'Guarda', documents: 'Leggi' },
    places: ['Luogo o documento', 'Ora'],
  },

  scoreSheet: {
    rules: [
      'Prima rispondi per conto tuo. Non mostrare a nessuno questa scheda finché le risposte non vengono aperte.',
      'Segna una casella per riga. Se cambi idea, annerisci quella sbagliata e segnane un’altra.',
      'Lascia vuota la riga se non hai risposto: non è la stessa cosa di N/A o «?».',
      'Codici e ordine sono quelli dello schermo: per ricopiare basta scendere lungo la pagina.',
    ],
    titles: { code: 'N.', criterion: 'Criterio', answer: 'La tua risposta', comment: 'Commento' },
    one: 'Una sola risposta',
    several: 'Anche più risposte',
    between: (least, most) => `da ${format.number(least)} a ${format.number(most)}`,
  },

  consent: {
    about:
      'Siamo un gruppo che visita questo servizio. Non lavoriamo per il servizio. Guardiamo quanto qui si rispettano i diritti delle persone, e vorremmo sapere com’è per lei.',
    rightsTitle: 'La scelta è sua',
    rights: [
      'Può dire di no. Qualunque cosa scelga, per lei non cambia niente.',
      'Può saltare una domanda, fare una pausa o smettere in ogni momento. Non deve dire perché.',
      'Può ritirare ciò che ha detto, anche più tardi, finché il rapporto non è scritto.',
      'Può avere accanto una persona di cui si fida.',
      'Non scriviamo nomi. Il suo nome non entra mai nel nostro programma e non è nel rapporto.',
      'Ciò che dice resta nel nostro gruppo. Solo se qualcuno è in grave pericolo dobbiamo agire, e prima lo diciamo a lei.',
    ],
    title: 'Per favore, segni con una croce',
    statements: [
      'Mi hanno detto a che cosa serve la visita, e ho potuto fare domande.',
      'Partecipo perché lo voglio.',
      'Potete citare le mie parole, senza il mio nome.',
      'Le mie parole possono stare anche in un rapporto che chiunque può leggere.',
      'Voglio accanto una persona di cui mi fido.',
    ],
    given: 'Il consenso è stato dato',
    ways: ['Per iscritto', 'A voce'],
    slip: {
      title: 'Questo resta a lei',
      text: 'Per chiedere o ritirare qualcosa, ci dica questo codice. Non serve il nome.',
    },
  },
};
