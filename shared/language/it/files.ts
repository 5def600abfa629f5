import type { FileRefusal, Told } from '../../problems.ts';

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
