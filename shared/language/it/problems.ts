import type { Told } from '../../problems.ts';
import type { Words } from '../words.ts';
import { attachmentAdvice, attachmentRefusals, fileRefusals } from './files.ts';
import { format } from './locale.ts';
import { reply } from './reply.ts';

const nothingWritten = 'Non è stato modificato nulla.';
const allSafe = 'Tutto ciò che era già salvato è al sicuro.';

/** Levels are compared like for like or not at all. */
const notComparable = {
  instrument:
    'Queste valutazioni sono state fatte con strumenti diversi: i loro livelli non si possono confrontare.',
  version:
    'Queste valutazioni sono state fatte con versioni diverse dello strumento, che sotto lo stesso numero possono chiedere cose diverse: i loro livelli non si possono confrontare.',
  'no-levels': 'Questo strumento non chiede livelli: non c’è nulla da confrontare.',
};

/** One entry for each foreseen failure. */
export const problems: Words['problems'] = {
  INPUT: ({ fields }) => ({
    happened: `Qualcosa non va: ${fields.join(', ') || 'i dati inviati'}.`,
    safe: nothingWritten,
    next: 'Controlla e riprova.',
  }),
  NOT_FOUND: () => ({
    happened: 'Nella cassaforte questo non c’è.',
    safe: nothingWritten,
    next: 'Torna all’elenco delle valutazioni.',
  }),
  VAULT_LOCKED: () => ({
    happened: 'La cassaforte è bloccata.',
    safe: allSafe,
    next: 'Aprila con la sua frase segreta.',
  }),
  VAULT_MISSING: ({ folder }) => ({
    happened: `In ${folder} non c’è nessuna cassaforte.`,
    safe: nothingWritten,
    next: 'Controlla la cartella oppure crea una nuova cassaforte.',
  }),
  VAULT_EXISTS: ({ folder }) => ({
    happened: `In ${folder} c’è già qualcosa.`,
    safe: 'Ciò che c’era è rimasto com’era.',
    next: 'Apri la cassaforte che c’è già oppure scegli un’altra cartella.',
  }),
  VAULT_IN_USE: ({ folder }) => ({
    happened: `Questa cassaforte è già aperta in un altro Coscore (${folder}).`,
    safe: allSafe,
    next: 'Chiudi prima l’altra finestra o l’altro programma, poi riprova.',
  }),
  VAULT_NEWER: ({ folder }) => ({
    happened: `Questa cassaforte è stata scritta da una versione più recente di Coscore (${folder}).`,
    safe: 'Non è stata né aperta né modificata.',
    next: 'Installa la versione più recente e aprila con quella.',
  }),
  VAULT_DAMAGED: ({ folder, reason }) => ({
    happened: `La cassaforte in ${folder} non si può leggere: ${reason} manca o è danneggiato.`,
    safe: 'Coscore non vi ha modificato nulla.',
    next: 'Prima di tutto copia la cartella in un posto sicuro, poi rimetti al suo posto una copia fatta in precedenza.',
  }),
  WRONG_PASSPHRASE: () => ({
    happened: 'Questa non è la frase segreta della cassaforte.',
    safe: allSafe,
    next: 'Controlla maiuscole e spazi, poi riprova.',
  }),
  PASSPHRASE_SHORT: ({ least }) => ({
    happened: `Una frase segreta ha bisogno di almeno ${format.number(least)} caratteri, senza contare gli spazi.`,
    safe: 'Non è ancora stata creata nessuna cassaforte.',
    next: 'Quattro o cinque parole senza legame tra loro sono sicure e facili da ricordare.',
  }),
  FOLDER_NOT_WRITABLE: ({ folder }) => ({
    happened: `Coscore non può scrivere in ${folder}.`,
    safe: nothingWritten,
    next: 'Scegli un’altra cartella o chiedi a chi gestisce questo computer.',
  }),
  DISK: ({ reason }) => ({
    happened: `Il disco non ha accettato i dati (${reason}).`,
    safe: `${allSafe} L’ultima modifica no.`,
    next: 'Libera un po’ di spazio, lascia aperta questa finestra e riprova.',
  }),
  NOT_YOUR_SEAT: () => ({
    happened: 'Adesso sta valutando un’altra persona, forse in un’altra finestra.',
    safe: 'Questa modifica non è stata salvata; tutto ciò che la precede sì.',
    next: 'Scegli di nuovo chi sta valutando.',
  }),
  NOT_OPEN: ({ code }) => ({
    happened: `Le risposte su ${code} non sono ancora aperte.`,
    safe: nothingWritten,
    next: 'Aprile prima, così il gruppo decide su ciò che tutti hanno visto.',
  }),
  ANSWER_UNKNOWN: ({ answer }) => ({
    happened: `«${answer}» non fa parte della scala di questo strumento.`,
    safe: nothingWritten,
    next: 'Scegli uno dei livelli mostrati.',
  }),
  REASON_NEEDED: ({ code, hint }) => ({
    happened: `Su ${code} questo si discosta dal suggerimento (${hint}) e manca ancora il motivo.`,
    safe: 'La decisione non è stata salvata.',
    next: 'Scrivi in una frase perché il gruppo la vede così.',
  }),
  MEMBER_HAS_RATINGS: ({ name }) => ({
    happened: `${name} ha già dato delle risposte.`,
    safe: 'Resta nel gruppo con tutte le sue risposte.',
    next: 'Puoi cambiare il nome o la prospettiva.',
  }),
  CONSENT_FIRST: () => ({
    happened:
      'Il consenso a questa intervista non è ancora registrato: nient’altro è stato scritto.',
    safe: 'Quello che hai scritto è ancora sullo schermo.',
    next: 'Registra prima il consenso. Senza consenso, togli ciò che la persona ha detto.',
  }),
  WITHDRAWN: () => ({
    happened: 'Il consenso a questa intervista è stato ritirato. Non vi si può più scrivere.',
    safe: allSafe,
    next: 'Se la persona accetta una nuova intervista, registrala come nuova.',
  }),
  ERASING_UNFINISHED: ({ reason }) => ({
    happened: `Il contenuto è stato tolto e non compare più, ma le sue tracce sul disco non sono ancora state sovrascritte (${reason}).`,
    safe: allSafe,
    next: 'Libera spazio sul disco, poi blocca la cassaforte e riaprila: Coscore finisce il lavoro da sé.',
  }),
  OUTCOME_FIRST: () => ({
    happened: 'Una segnalazione urgente si chiude dicendo com’è finita.',
    safe: 'La segnalazione resta aperta.',
    next: 'Scrivi l’esito, poi chiudila.',
  }),
  CRITERION_UNKNOWN: ({ code }) => ({
    happened: `Lo strumento non ha un criterio ${code}.`,
    safe: nothingWritten,
    next: 'Togli il collegamento o scegli un altro criterio.',
  }),
  SITE_IN_USE: ({ n }) => ({
    happened: `Questa sede non si può togliere: ${format.count(n, { one: 'annotazione la nomina', other: 'annotazioni la nominano' })}.`,
    safe: nothingWritten,
    next: 'Assegna loro prima un’altra sede, oppure tieni questa.',
  }),
  ATTACHMENT_REFUSED: ({ reason, name }) => ({
    happened: attachmentRefusals[reason](name),
    safe: nothingWritten,
    next: attachmentAdvice[reason],
  }),
  PIN_NEEDED: () => ({
    happened: 'Questo posto chiede un PIN.',
    safe: nothingWritten,
    next: 'Scrivi il tuo PIN.',
  }),
  PIN_WRONG: ({ wait }) => ({
    happened: 'Questo non è il PIN di questo posto.',
    safe: nothingWritten,
    next:
      wait > 0
        ? `Aspetta ${format.count(wait, { one: 'secondo', other: 'secondi' })}, poi riprova. Se l’hai dimenticato, chi conosce la frase segreta può toglierlo.`
        : 'Riprova.',
  }),
  NOT_FOR_DEVICES: () => ({
    happened: 'Questo si può fare solo sul portatile a cui tutti si sono collegati.',
    safe: nothingWritten,
    next: 'Chiedi a chi guida la sessione.',
  }),
  NOT_DECIDED: ({ code }) => ({
    happened: `Su ${code} non è ancora deciso nulla: non c’è ancora niente da vedere diversamente.`,
    safe: nothingWritten,
    next: 'Aspetta la decisione.',
  }),
  CODE_WRONG: ({ wait, blocked }) => ({
    happened: blocked
      ? 'Sono stati provati troppi codici sbagliati: con questo non può più entrare nessuno.'
      : 'Questo non è il codice della sessione.',
    safe: 'Chi è dentro resta dentro.',
    next: blocked
      ? 'Chiedi un nuovo codice a chi guida la sessione.'
      : wait > 0
        ? `Aspetta ${format.count(wait, { one: 'secondo', other: 'secondi' })}, poi riprova.`
        : 'Guarda sul portatile e riprova.',
  }),
  ROOM_FULL: () => ({
    happened: 'In questa sessione ci sono già tutti i dispositivi che può accogliere.',
    safe: 'Chi è dentro resta dentro.',
    next: 'Chiedi a chi guida la sessione di farne uscire uno.',
  }),
  ADDRESS_WRONG: () => ({
    happened: 'Questo non è l’indirizzo di una sessione.',
    safe: nothingWritten,
    next: 'Scrivilo come lo mostra l’altro portatile, per esempio 192.168.1.20:8443.',
  }),
  INSTRUMENT_MISSING: ({ id, version, language }) => ({
    happened: `Lo strumento ${id} ${version} (${language}) qui non c’è.`,
    safe: nothingWritten,
    next: 'Scegli un altro strumento.',
  }),
  CHANGE_REFUSED: ({ reason }) => ({
    happened: `Questa modifica non è compatibile con la cassaforte (${reason}).`,
    safe: nothingWritten,
    next: 'Se succede ancora è un errore di Coscore: per favore segnalalo.',
  }),
  NOT_COMPARABLE: ({ reason }) => ({
    happened: notComparable[reason],
    safe: nothingWritten,
    next: 'Scegli valutazioni fatte con la stessa versione di uno strumento. Una più vecchia si può portare alla versione più recente nel suo piano, alla voce «Servizio».',
  }),
  REPORT_STOPPED: () => ({
    happened: 'Il rapporto è stato fermato prima della fine.',
    safe: 'Non è stato scritto nessun file; la valutazione è come prima.',
    next: 'Puoi ricominciare quando vuoi.',
  }),
  FILE_NOT_WRITTEN: ({ file, reason }) => ({
    happened: `Non è stato possibile scrivere ${file} (${reason}).`,
    safe: 'Se c’era già un file con quel nome, è rimasto com’era.',
    next: 'Chiudilo negli altri programmi oppure scegli un altro nome o un’altra cartella.',
  }),
  FILE_NOT_READ: ({ file, reason }) => ({
    happened: `Non è stato possibile leggere ${file} (${reason}).`,
    safe: nothingWritten,
    next: 'Controlla il nome e la cartella, chiudilo negli altri programmi e riprova.',
  }),
  FILE_TOO_LARGE: ({ most }) => ({
    happened: `Questo file supera ${most} MB: nessuno strumento ne ha bisogno.`,
    safe: 'Non è stato letto e non è stato modificato nulla.',
    next: 'Scegli il foglio di calcolo o il file JSON di uno strumento. Le immagini si possono togliere.',
  }),
  FILE_REFUSED: ({ reason, detail }) => ({
    ...fileRefusals[reason](detail),
    safe: 'Non ne è stato preso nulla.',
  }),
  REPLY_REFUSED: ({ reason }) => ({
    ...reply.refusals[reason],
    safe: 'Non ne è stato preso nulla.',
  }),
  REPLY_CHANGED: () => reply.changed,
  INSTRUMENT_DIFFERS: ({ id, version, languages }) => ({
    happened: `${id} ${version} c’è già, con un altro contenuto (${languages.join(', ')}).`,
    safe: 'Resta com’è: può essere la base di valutazioni.',
    next: 'Dai al tuo una nuova versione, per esempio 1.1.0, nel foglio «Instrument» e importalo di nuovo.',
  }),
};

/** What nobody foresaw. */
export const bug: Told = {
  happened: 'È successo qualcosa che Coscore non aveva previsto.',
  safe: allSafe,
  next: 'Riprova una volta. Se succede ancora, chiudi Coscore e riaprilo.',
};

/** The window cannot reach the part of Coscore that writes. */
export const unreachable: Told = {
  happened: 'Coscore non risponde.',
  safe: `${allSafe} L’ultima modifica è ancora soltanto in questa finestra.`,
  next: 'Lascia aperta la finestra: riprova da sola.',
};
