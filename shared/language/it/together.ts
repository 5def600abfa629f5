import { format } from './locale.ts';

const { count, form, listEnd } = format;

/** Words of scoring together: opening, talking, seeing it differently. */
export const together = {
  unnamed: 'Senza nomi e in ordine casuale. Parlate delle risposte prima di dire di chi sono.',
  showNames: 'Mostra chi ha dato che cosa',
  present: {
    title: 'Chi c’era',
    who: 'Presenti alla decisione',
    without: (perspectives: string) => `Deciso senza: ${perspectives}. Il rapporto lo dice.`,
  },
  dissent: {
    on: (code: string) => `Chi vede ${code} in modo diverso`,
    say: 'Io la vedo diversamente',
    change: 'Cambia quello che ho detto',
    who: 'Chi la vede diversamente?',
    label: 'Come la vedo io',
    help: 'Sta accanto alla decisione ed è stampato nel rapporto, con le tue parole. Nessuno può toglierlo, tranne te.',
    signed: 'Firma',
    signatures: {
      name: 'con il mio nome',
      perspective: 'solo con la mia prospettiva',
      none: 'senza né l’uno né l’altra',
    },
    save: 'Mettilo accanto alla decisione',
    takeBack: 'Ritiralo',
    unsigned: 'Una persona del gruppo',
    own: 'tu',
  },
  talk: {
    title: 'Parlatene',
    order: 'Chi potrebbe parlare per primo. È un suggerimento, diverso per ogni criterio.',
    notes: 'Che cosa è stato detto',
    notesHelp: 'Appunti del gruppo. Non si stampano.',
    startTimer: 'Avvia l’orologio',
    stopTimer: 'Ferma l’orologio',
    minutes: (n: number) => count(n, { one: 'minuto', other: 'minuti' }),
    agenda: 'Di che cosa parlare prima',
  },
  mine: {
    title: 'Le mie risposte e quello che abbiamo deciso',
    lead: 'Le tue risposte restano come le hai date. Dove il gruppo ha deciso altro, puoi dire che la vedi diversamente.',
    nothing: 'Non è ancora aperto niente. Appena il gruppo apre un criterio, compare qui.',
    rated: 'Ho valutato',
    first: 'Prima ho valutato',
    later: 'Poi ho valutato',
    agreed: 'Abbiamo deciso',
    none: 'ancora niente',
  },
  page: {
    title: 'Insieme',
    lead: 'Quello che il gruppo ha aperto. Puoi ancora cambiare idea: la tua prima risposta resta accanto alla nuova.',
    nothing:
      'Non è ancora aperto niente. Valuta per conto tuo; il gruppo apre le risposte quando tutti hanno finito.',
    change: 'Cambia la mia risposta',
  },
  visit: {
    title: 'Entra in una sessione su un altro portatile',
    address: 'Indirizzo',
    addressHelp: 'Come lo mostra l’altro portatile, per esempio 192.168.1.20:8443.',
    open: 'Entra',
    compare: 'È questa l’impronta che mostra l’altro portatile?',
    changed:
      'Il certificato di questo portatile è diverso dall’ultima volta. Succede quando cambia rete; ma potrebbe anche essere un altro portatile. Confronta con attenzione.',
    yes: 'Sì, è la stessa',
    no: 'No',
  },
  room: {
    title: 'Valutare da più dispositivi',
    lead: 'Ognuno può valutare dal proprio telefono, tablet o portatile. Raggiungono questo portatile attraverso la rete locale: non serve internet, e sul loro dispositivo non resta nulla una volta consegnato.',
    elsewhere:
      'È aperta la sessione di un’altra valutazione. Se apri questa, l’altra finisce; quello che è stato consegnato resta.',
    open: 'Apri la sessione',
    close: 'Chiudi la sessione',
    join: 'Come entrare',
    picture: 'Un’immagine con l’indirizzo e il codice, per la fotocamera di un telefono',
    sameNetwork:
      'Collegati alla stessa rete Wi-Fi di questo portatile, o all’hotspot di un telefono. Internet non serve.',
    address: 'Inquadra l’immagine con la fotocamera, o apri questo indirizzo in un browser:',
    otherAddresses: (addresses: readonly string[]) => `Se non si apre: ${listEnd(addresses)}`,
    warning:
      'Il browser avvisa che non conosce questo portatile. È giusto: il certificato l’ha fatto il portatile stesso. Scegli «Avanzate» e continua.',
    fingerprint: 'Per essere sicuri che sia questo portatile, confrontate l’impronta (SHA-256)',
    code: 'Scrivi questo codice:',
    newCode: 'Un altro codice',
    blocked: (wrong: number) =>
      `${count(wrong, { one: 'codice sbagliato provato', other: 'codici sbagliati provati' })}. Finché non c’è un altro codice non entra più nessuno.`,
    door: 'Dispositivi che chiedono di entrare',
    asks: (name: string, device: string) =>
      device === '' ? `${name} chiede di entrare.` : `${name} chiede di entrare (${device}).`,
    compare: 'Il dispositivo deve mostrare questo numero:',
    admit: (name: string) => `Sì, è ${name}`,
    refuse: 'No',
    inside: 'Nella sessione',
    nobody: 'Ancora nessuno.',
    connected: 'collegato',
    away: 'non collegato',
    sendAway: 'Fai uscire',
    sendAwayOf: (name: string) => `Fai uscire il dispositivo di ${name}`,
    done: 'Chi ha finito',
  },
  door: {
    title: 'Entra nella sessione',
    lead: 'Il portatile del tuo gruppo mostra un codice di sei caratteri. Maiuscole o minuscole non importa.',
    refused:
      'Questa volta dal portatile hanno detto di no. Parla con chi guida la sessione e riprova.',
    code: 'Codice',
    codeHelp: 'Lettere e cifre, come le mostra il portatile.',
    enter: 'Entra',
    who: 'Chi sei?',
    waiting: (name: string) => `Un momento, ${name}`,
    waitingLead:
      'Qualcuno al portatile deve dire di sì. Lì il tuo nome deve comparire accanto a questo numero:',
    left: (n: number, name: string) =>
      `${count(n, { one: 'risposta', other: 'risposte' })} di ${name} su questo dispositivo non ${form(n, { one: 'è ancora arrivata', other: 'sono ancora arrivate' })} al portatile. Entra come ${name} per farle arrivare.`,
    leftElsewhere: (n: number) =>
      `${count(n, { one: 'risposta', other: 'risposte' })} su questo dispositivo ${form(n, { one: 'riguarda', other: 'riguardano' })} un’altra valutazione. Arriveranno al portatile quando aprirà una sessione per quella.`,
    discard: 'Buttale via…',
    discardTitle: 'Buttare via queste risposte?',
    discardText: 'Le ha solo questo dispositivo. Non si possono recuperare.',
    discardConfirm: 'Butta via',
    unreached: 'Il portatile non risponde',
    unreachedLead: 'Usi la stessa rete Wi-Fi del portatile? Questa pagina riprova da sola.',
    noAnswer: {
      happened: 'Il portatile non risponde.',
      safe: 'Su questo dispositivo non è andato perso nulla.',
      next: 'Usi la stessa rete Wi-Fi del portatile? Allora riprova.',
    },
  },
  pin: {
    title: 'Il tuo PIN',
    label: 'PIN',
    help: 'Da 4 a 12 cifre.',
    wrong: 'Un PIN ha da 4 a 12 cifre e nient’altro.',
    enter: 'Siediti',
    forgotten: 'Dimenticato?',
    forgottenHelp: (name: string) =>
      `Chi conosce la frase segreta della cassaforte può togliere il PIN. È bene che ${name} ci sia, e ne scelga uno nuovo.`,
    takeAway: 'Togli il PIN',
    own: 'Il mio PIN',
    ownHelp:
      'Con un PIN nessun altro si siede al tuo posto, su questo portatile o su un altro dispositivo.',
    save: 'Imposta questo PIN',
    remove: 'Nessun PIN',
    set: 'Il tuo PIN è impostato.',
    gone: 'Il tuo posto non ha PIN.',
  },
  out: {
    title: 'Il portatile non riconosce più questo dispositivo.',
    lead: 'La sessione è finita, o qualcuno ha fatto uscire questo dispositivo. Quello che hai dato qui resta in questa pagina e arriva al portatile quando rientri. Tieni aperta questa pagina.',
    again: 'Entra di nuovo',
    waits: (n: number) =>
      `${count(n, { one: 'risposta aspetta', other: 'risposte aspettano' })} qui finché non rientri.`,
  },
};
