import type { AttachmentRefusal, FileRefusal, Told } from '../../problems.ts';

type Refusal = Omit<Told, 'safe'>;

const notOurs = 'Scegli un file .xlsx o .json esportato da Coscore, o uno fatto allo stesso modo.';
const saveAnew =
  'Aprilo con Excel, LibreOffice o Google Fogli, salvalo di nuovo come .xlsx e riprova.';
const exportAnew =
  'Esporta di nuovo lo strumento da Coscore, copia i tuoi testi in quel file e importalo.';

/** Why a file is not read at all. */
export const fileRefusals: { readonly [Reason in FileRefusal]: (detail: string) => Refusal } = {
  empty: () => ({ happened: 'Questo file è vuoto.', next: notOurs }),
  unknown: () => ({
    happened:
      'Questo non è né un foglio di calcolo (.xlsx) né un file JSON, qualunque sia il suo nome.',
    next: notOurs,
  }),
  'old-excel': () => ({
    happened:
      'Questo foglio di calcolo è nel vecchio formato di Excel (.xls) oppure protetto da una password.',
    next: 'Aprilo con Excel, togli la password e salvalo come «Cartella di lavoro di Excel (.xlsx)».',
  }),
  'open-document': () => ({
    happened: 'Questo è un file OpenDocument (.ods).',
    next: 'Aprilo e salvalo come «Excel 2007–365 (.xlsx)».',
  }),
  'not-a-spreadsheet': () => ({
    happened: 'Questo è un documento Word o un altro pacchetto, non un foglio di calcolo.',
    next: notOurs,
  }),
  'not-an-instrument': () => ({
    happened: 'Questo file JSON non contiene uno strumento.',
    next: 'Comincia con {"format":"coscore-instrument","editions":[…]}. Esportane uno per vedere come.',
  }),
  protected: () => ({
    happened: 'Questo file è protetto da una password.',
    next: 'Togli la password e riprova.',
  }),
  damaged: (part) => ({
    happened: part
      ? `Questo file è danneggiato (in ${part}).`
      : 'Questo file è danneggiato o incompleto.',
    next: saveAnew,
  }),
  'document-type': (part) => ({
    happened: `Questo file contiene una definizione che i fogli di calcolo non hanno (in ${part}).`,
    next: `Potrebbe essere fatto per nuocere. ${saveAnew}`,
  }),
  'unpacks-too-large': (part) => ({
    happened: `Aperto, questo file è molto più grande di uno strumento (in ${part}).`,
    next: `Potrebbe essere fatto per nuocere. ${exportAnew}`,
  }),
  'too-many-parts': (count) => ({
    happened: `Questo file ha ${count} parti o fogli; uno strumento ha otto fogli.`,
    next: exportAnew,
  }),
  'too-many-cells': (cell) => ({
    happened: cell
      ? `Una cella è molto al di fuori di ciò che uno strumento occupa: ${cell}.`
      : 'Questo foglio di calcolo ha molte più celle di uno strumento.',
    next: `Elimina le righe e le colonne fuori dalle tabelle. ${saveAnew}`,
  }),
  json: (place) => ({
    happened: place
      ? `Questo file JSON si interrompe in questo punto: ${place}.`
      : 'Questo file JSON si interrompe.',
    next: 'Cerca lì una virgola, delle virgolette o una parentesi che manca.',
  }),
  'too-deep': () => ({
    happened: 'Questo file JSON ha parentesi dentro parentesi senza fine.',
    next: exportAnew,
  }),
  prototype: () => ({
    happened: 'In questo file JSON c’è il nome «__proto__», che nessuno strumento ha.',
    next: `Potrebbe essere fatto per nuocere. ${exportAnew}`,
  }),
};

/** Perché una foto o un file non viene preso. */
export const attachmentRefusals: {
  readonly [Reason in AttachmentRefusal]: (name: string) => string;
} = {
  empty: (name) => `${name} è vuoto.`,
  'kind-unknown': (name) =>
    `Il contenuto di ${name} non è di un tipo che Coscore conosce, qualunque sia il nome.`,
  'kind-not-kept': (name) => `${name} è di un tipo che Coscore non conserva.`,
  heic: (name) =>
    `${name} è una foto in formato HEIC, dal quale Coscore non può togliere il luogo di scatto.`,
  'broken-picture': (name) => `L’immagine ${name} è danneggiata o incompleta.`,
  'too-many-pixels': (name) => `L’immagine ${name} ha troppi pixel per essere aperta in sicurezza.`,
  protected: (name) => `${name} è protetto da una password.`,
  'no-logo': (name) => `${name} non è un’immagine che può fare da logo.`,
};

/** Che cosa fare. */
export const attachmentAdvice: { readonly [Reason in AttachmentRefusal]: string } = {
  empty: 'Scegli un altro file.',
  'kind-unknown':
    'Prendi una foto (JPEG, PNG, WebP, TIFF), un PDF, un file Word, Excel o OpenDocument, o testo semplice.',
  'kind-not-kept':
    'Prendi una foto (JPEG, PNG, WebP, TIFF), un PDF, un file Word, Excel o OpenDocument, o testo semplice.',
  heic: 'Imposta la fotocamera del telefono su «più compatibile» o invia la foto come JPEG.',
  'broken-picture': 'Copiala di nuovo dalla fotocamera o scattane un’altra.',
  'too-many-pixels': 'Riducila prima: al massimo 100 milioni di pixel.',
  protected: 'Togli la password e riprova.',
  'no-logo': 'Scegli un PNG o un JPEG; salva prima un disegno (SVG) come PNG.',
};
