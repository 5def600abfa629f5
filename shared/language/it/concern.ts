import { format } from './locale.ts';

/** Words of the screens of this part. */
export const concern = {
  title: 'Segnalazioni urgenti',
  lead: 'Ciò che non può aspettare il rapporto: qualcuno in pericolo, un abuso, una persona scomparsa. Chiunque può fare una segnalazione, in ogni momento. Resta aperta finché qualcuno non scrive come è finita.',
  raise: 'Segnala urgenza',
  open: 'Aperte',
  closed: 'Chiuse',
  noneOpen: 'Nessuna segnalazione urgente è aperta.',
  noneClosed: 'Finora nessuna è stata chiusa.',
  back: 'Tutte le segnalazioni urgenti',
  banner: (n: number) =>
    format.count(n, {
      one: 'segnalazione urgente è aperta',
      other: 'segnalazioni urgenti sono aperte',
    }),
  bannerLabel: 'Segnalazioni urgenti aperte',
  noWords: 'Non ancora descritta',
  others: (n: number) => `e ${format.count(n, { one: 'altra', other: 'altre' })}`,
  one: 'Segnalazione urgente',
  fresh: 'Nuova segnalazione urgente',
  notYet: 'È aperta, e compare su ogni schermata, dalla prima parola che scrivi.',
  helpTitle: 'Prima la sicurezza',
  help: [
    'Qualcuno è in pericolo adesso? Prima cerca aiuto: il numero di emergenza, poi chi è responsabile del servizio. Scrivi dopo.',
    'Avvisa subito chi guida il tuo gruppo, e chi qui deve essere avvisato per legge. Non aspettare la fine della visita.',
    'Non indagare per conto tuo e non interrogare nessuno. Annota che cosa hai visto o ti è stato detto, con le parole usate.',
    'Non promettere a nessuno che resterà tra voi. Spiega a chi lo dirai, e che si farà il possibile per proteggere le persone.',
  ],
  what: 'Che cosa è successo',
  whatHelp: 'Che cosa si è visto, sentito o detto. Un codice come U-07 al posto di un nome.',
  noSite: 'Non in una sede, o non si sa',
  where: 'Luogo',
  whereHelp: 'Reparto, stanza, corridoio, all’aperto…',
  on: 'Giorno',
  at: 'Ora',
  by: 'Chi segnala',
  ratherNot: 'Preferisce non dirlo',
  told: 'Chi è stato avvisato, e quando',
  toldHelp: 'Per esempio: responsabile del reparto, 14:20, di persona.',
  done: 'Che cosa è stato fatto',
  ending: 'Come è finita',
  outcome: 'Esito',
  outcomeHelp:
    'In che modo le persone coinvolte ora sono al sicuro, e chi segue il caso. Solo questo chiude la segnalazione; si può riaprire.',
  close: 'Chiudi con questo esito',
  outcomeMissing: 'Prima scrivi l’esito.',
  closedOn: (day: string) => `Chiusa il giorno ${format.days(day, day)}`,
  reopen: 'Riapri',
  when: (day: string | null, time: string | null) =>
    [day && format.days(day, day), time].filter(Boolean).join(', '),
};
