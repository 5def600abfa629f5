/** Words of scoring together: opening, talking, seeing it differently. */
export const together = {
  somebody: 'Qualcuno',
  unnamed: 'Senza nomi e in ordine casuale. Parlate delle valutazioni prima di dire di chi sono.',
  showNames: 'Mostra chi ha dato che cosa',
  door: {
    title: 'Entra nella sessione',
    lead: 'Il portatile della tua squadra mostra un codice di sei caratteri. Maiuscole o minuscole non importa.',
    refused:
      'Questa volta dal portatile hanno detto di no. Parla con chi guida la sessione e riprova.',
    code: 'Codice',
    codeHelp: 'Lettere e cifre, come le mostra il portatile.',
    enter: 'Entra',
    who: 'Chi sei?',
    waiting: (name: string) => `Un momento, ${name}`,
    waitingLead:
      'Qualcuno al portatile deve dire di sì. Lì il tuo nome deve comparire accanto a questo numero:',
  },
  pin: {
    title: 'Il tuo PIN',
    label: 'PIN',
    help: 'Da 4 a 12 cifre.',
    wrong: 'Un PIN ha da 4 a 12 cifre e nient’altro.',
    enter: 'Siediti',
  },
  out: {
    title: 'Il portatile non riconosce più questo dispositivo.',
    lead: 'La sessione è finita, o qualcuno ha fatto uscire questo dispositivo. Quello che hai dato qui resta in questa pagina e arriva al portatile quando rientri. Tieni aperta questa pagina.',
    again: 'Entra di nuovo',
  },
};
