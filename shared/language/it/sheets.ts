import type { Fault, FaultCode } from '../../instrument/sheets/fault.ts';
import type { OfficialWords } from '../../instrument/sheets/overlay.ts';
import type { Words } from '../words.ts';

const lines = 'Ognuno sta su una riga propria nella cella (Alt+Invio va a capo).';
const takeOut =
  'Metti il suo contenuto in una colonna prevista, o fa’ cominciare il suo nome con «Note».';

/** What is wrong, then what to do. `detail` is said in fault.ts. */
const faults: { readonly [Code in FaultCode]: (detail: string) => string } = {
  'sheet-missing': (name) => `Manca il foglio «${name}». Aggiungilo, come in un file esportato.`,
  'sheet-unknown': (known) =>
    `Coscore non conosce questo foglio. Dagli uno di questi nomi: ${known}; oppure un nome che comincia con «Note».`,
  'sheet-twice': (name) => `C’è un altro foglio «${name}». Elimina uno dei due.`,
  'column-missing': (name) =>
    `Manca la colonna «${name}». Aggiungila nella prima riga, scritta proprio così.`,
  'column-unknown': (name) =>
    name === ''
      ? 'Questa colonna non ha un’intestazione, quindi non verrebbe letta. Scrivila nella prima riga.'
      : `Coscore non conosce la colonna «${name}». ${takeOut}`,
  'column-twice': (name) => `C’è un’altra colonna «${name}». Elimina o rinomina una delle due.`,
  'row-missing': (name) => `Manca la riga «${name}». Aggiungila, come in un file esportato.`,
  'too-many-languages': (most) => `Ci sono più di ${most} lingue. Fanne due strumenti.`,
  'language-unknown': (language) =>
    `La lingua [${language}] non c’è nel foglio «Instrument». Aggiungi lì una colonna «words [${language}]», o correggi questa intestazione.`,
  formula: () =>
    'In questa cella c’è una formula. Copia la cella e incollala come valore («Incolla speciale»).',
  'error-value': () => 'Questa cella mostra un errore, come #REF!. Scrivi ciò che deve starci.',
  date: () =>
    'Il foglio di calcolo ha fatto di questa cella una data. Dalle il formato testo, poi riscrivila.',
  empty: () => 'Questa cella è vuota. Compilala.',
  'too-long': (most) => `Questo testo ha più di ${most} caratteri. Accorcialo.`,
  'too-few-lines': (least) => `Qui ce ne sono meno di ${least}. Aggiungine. ${lines}`,
  'too-many-lines': (most) => `Qui ce ne sono più di ${most}. Tieni i ${most} migliori. ${lines}`,
  'line-break': () => 'Uno di questi va a capo. Scrivi ognuno su una sola riga.',
  characters: () => 'C’è un carattere che non si può stampare. Cancella il testo e riscrivilo.',
  'not-one-of': (known) => `Qui può stare solo: ${known}. Scrivi uno di questi.`,
  form: (what) =>
    forms[what] ?? 'Questo non è scritto come deve essere. Confronta con un file esportato.',
  number: () => 'Questo non è un numero, o non è intero. Scrivi solo cifre.',
  'too-small': (least) => `Questo numero è troppo piccolo. Scrivi ${least} o di più.`,
  'too-large': (most) => `Questo numero è troppo grande. Scrivi ${most} o di meno.`,
  'not-for-this': (kind) => `Questo non va con «${kind}». Svuota la cella o cambia la domanda.`,
  twice: (code) => `«${code}» sta qui una seconda volta. Cambia o elimina uno dei due.`,
  'no-parent': (code) =>
    `Questo appartiene a «${code}», che non c’è. Aggiungi ${code} o correggi questo codice. Un codice come 1.10 deve avere il formato testo.`,
  'nothing-below': (what) =>
    `Sotto questo manca qualcosa (${what}). Aggiungi almeno una voce, o elimina questa riga.`,
  'unknown-code': (code) => `«${code}» non c’è. Correggi il codice.`,
  'languages-differ': (language) =>
    `Questo non è uguale in tutte le lingue (${language}). Solo le parole possono essere diverse.`,
  'unknown-key': (name) => `Coscore non conosce «${name}». Correggi il nome o toglilo.`,
  wrong: (detail) => `Questo non va bene (${detail}). Confronta con un file esportato.`,
};

const forms: Readonly<Record<string, string>> = {
  code: 'Un codice si scrive con cifre e punti: 1 per un tema, 1.2 per uno standard, 1.2.3 per un criterio; quello di un’opzione con lettere minuscole, cifre e trattini. Dai alla cella il formato testo e riscrivilo.',
  formerly: 'Un codice precedente si scrive così: 1.2.3.',
  criteria: 'I codici si scrivono così: 1.2.3, separati da virgole.',
  id: 'Un id ha fino a 60 lettere minuscole senza accenti, cifre e trattini, e comincia con una lettera: «nostra-revisione».',
  version: 'Una versione si scrive con tre numeri: 1.0.0.',
  language: 'Una lingua si scrive con due lettere minuscole: [en], [it], [fr].',
};

const official: OfficialWords = {
  notice: (source, permission) =>
    `Testo ufficiale: ${source}. Usato con il permesso: ${permission}. Il linguaggio facile, le domande e ciò che non ha un testo ufficiale sono di chi ha fatto questo strumento.`,
  licence: 'Testo ufficiale solo con permesso; da non trasmettere ad altri',
  source: (source, before) => `Testo ufficiale: ${source}. ${before}`,
};

/** Words about instruments in spreadsheets. */
export const sheets: Words['sheets'] = {
  fault: ({ sheet, cell, code, detail }: Fault) =>
    `${[sheet, cell].filter(Boolean).join(', ')}: ${faults[code](detail)}`,
  more: (count) =>
    count === 1
      ? 'E un altro. Correggi prima questi, poi controlla di nuovo.'
      : `E altri ${count}. Correggi prima questi, poi controlla di nuovo.`,
  official,
};
