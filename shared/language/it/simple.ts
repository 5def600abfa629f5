import { format } from './locale.ts';

const { number, form, listEnd } = format;

/** Words of rating one criterion at a time, and of devices of the room. */
export const simple = {
  view: { label: 'Come valutare', one: 'Un criterio alla volta', all: 'Tutto lo standard' },
  parts: { label: 'Sezioni', rate: 'Valuta', together: 'Insieme', mine: 'Le mie risposte' },
  place: (theme: string, at: number, all: number) =>
    `Tema ${theme}: ${number(at)} su ${number(all)}`,
  official: 'Il testo ufficiale e che cosa cercare',
  noLevel: 'Se nessun livello va bene',
  comment: 'Vuoi dire perché?',
  commentHelp: 'Puoi lasciare vuoto. Per favore, nessun nome delle persone ascoltate.',
  back: 'Indietro',
  next: 'Avanti',
  themes: 'Tutti i temi',
  clear: 'Ritira la mia risposta',
  allRated: 'Hai valutato tutto. Grazie!',
  allRatedMore: 'Puoi riguardare le tue risposte e cambiarle finché il gruppo non le ha aperte.',
  overview: {
    title: 'A che punto sei',
    lead: 'Comincia dal tema che vuoi. Ogni risposta si può cambiare anche dopo.',
    go: 'Continua',
    done: (done: number, all: number) => `${number(done)} su ${number(all)} valutati`,
    complete: (all: number) => (all === 1 ? 'Valutato' : `Tutti e ${number(all)} valutati`),
    open: (code: string, title: string) => `Tema ${code}: ${title}`,
    practise: 'Prima fai una prova',
    practiseAgain: 'Prova di nuovo',
  },
  practice: {
    kicker: 'Una prova',
    title: 'Nella nostra saletta del caffè tutto il gruppo può prepararsi qualcosa di caldo.',
    lead: 'Una domanda inventata, per prendere confidenza. Niente di quello che scegli qui viene salvato.',
    promises: [
      'Non ci sono risposte giuste o sbagliate. Conta quello che pensi tu.',
      'Nessuno vede le tue risposte prima che il gruppo le apra.',
      'Prenditi tutto il tempo che vuoi. Puoi cambiare idea.',
    ],
    answer: 'La tua risposta di prova',
    try: 'Scegli una risposta per vedere quando va bene. Provane più di una.',
    best: 'Va bene quando ci sono sempre caffè, tè e una tazza pulita, per chiunque.',
    upper: 'Va bene quando di solito funziona, ma chi beve tè deve portarselo da casa.',
    lower: 'Va bene quando qualcuno ha comprato il bollitore, ma mancano ancora le tazze.',
    worst: 'Va bene quando non c’è niente e nessuno ha cominciato.',
    notApplicable:
      'Va bene quando qui la domanda non ha senso: il gruppo non ha una stanza tutta sua.',
    notEnough:
      'Va bene quando hai provato a guardare, ma la porta era chiusa e nessuno sapeva dirti nulla.',
    done: 'Ho capito, cominciamo',
    skip: 'Salta la prova',
  },
  voice: {
    read: 'Leggi ad alta voce',
    stop: 'Smetti di leggere',
    none: (language: string) =>
      `Qui non si può leggere ad alta voce: questo dispositivo non ha una voce offline per questa lingua (${language}).`,
    answers: 'Puoi rispondere:',
  },
  gentle: {
    kicker: 'Prima di andare avanti',
    title: 'Qui prenditi tempo',
    text: (code: string, title: string) =>
      `La prossima parte, «${code} ${title}», parla di forza o di violenza. Può far tornare brutti ricordi. Decidi tu che cosa ti fa bene adesso, senza dover dire perché.`,
    go: 'Vado avanti adesso',
    later: 'Lo faccio più tardi',
    hand: 'Lascio il tema a qualcun altro',
  },
  hand: {
    title: (code: string, title: string) => `Lasciare il tema ${code}, ${title}`,
    open: 'Lascia ad altri',
    openLabel: (code: string) => `Lascia ad altri il tema ${code}`,
    lead: 'Resta annotato che lasci questo tema a qualcun altro, ma non il perché. Nessuno aspetta le tue risposte su questo tema. Quello che hai già valutato resta tuo, e puoi riprendere il tema in ogni momento.',
    to: 'A chi?',
    nobody: 'A nessuno in particolare',
    confirm: 'Lascia questo tema',
    cancel: 'Lo tengo io',
    done: (name: string) => `Hai lasciato questo tema a ${listEnd([name])}`,
    doneNobody: 'Hai lasciato questo tema ad altri.',
    again: 'Lo riprendo io',
    elsewhere: 'Vai a un altro tema',
  },
  rest: {
    button: 'Salva e fai una pausa',
    title: 'Un momento di pausa',
    saved: 'Tutte le tue risposte sono salvate.',
    waits: (n: number) =>
      `${number(n)} ${form(n, { one: 'risposta aspetta in questa pagina e sarà salvata', other: 'risposte aspettano in questa pagina e saranno salvate' })} quando torna la connessione. Lascia aperta la pagina.`,
    saving: 'Un momento, sto salvando…',
    calm: 'Non c’è nessun limite di tempo. Adesso le tue risposte non si vedono.',
    go: 'Riprendi da dove eri',
  },
  delivery: {
    offline: 'Manca la connessione con il portatile. Puoi continuare a valutare.',
    waits: (n: number) =>
      `Manca la connessione con il portatile. ${number(n)} ${form(n, { one: 'risposta aspetta qui e partirà da sola', other: 'risposte aspettano qui e partiranno da sole' })}. Puoi continuare a valutare.`,
    sitAgain: 'Riprendi il tuo posto',
  },
  display: {
    spacing: 'Spazio fra lettere, parole e righe',
    spacings: { normal: 'Normale', wide: 'Ampio' },
    motion: 'Movimento',
    motions: { system: 'Come nel dispositivo', still: 'Niente si muove' },
    pace: 'Lettura ad alta voce',
    paces: { slow: 'Lenta', normal: 'Normale', fast: 'Veloce' },
  },
};
