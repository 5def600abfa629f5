import type { AttachmentRefusal, FileRefusal, Told } from '../../problems.ts';

type Refusal = Omit<Told, 'safe'>;

const notOurs =
  'Choisissez un fichier .xlsx ou .json exporté par Coscore, ou un fichier fait de la même façon.';
const saveAnew =
  'Ouvrez-le dans Excel, LibreOffice ou Google Sheets, enregistrez-le à nouveau en .xlsx et réessayez.';
const exportAnew =
  'Exportez de nouveau l’instrument depuis Coscore, copiez vos textes dans ce fichier et importez-le.';
const harm = 'Il est peut-être fait pour nuire.';

/** Why a file is not read at all. */
export const fileRefusals: { readonly [Reason in FileRefusal]: (detail: string) => Refusal } = {
  empty: () => ({ happened: 'Ce fichier est vide.', next: notOurs }),
  unknown: () => ({
    happened:
      'Ce n’est ni une feuille de calcul (.xlsx) ni un fichier JSON, quel que soit son nom.',
    next: notOurs,
  }),
  'old-excel': () => ({
    happened:
      'Cette feuille de calcul est dans l’ancien format d’Excel (.xls), ou protégée par un mot de passe.',
    next: 'Ouvrez-la dans Excel, retirez le mot de passe et enregistrez-la comme «\u00a0Classeur Excel (.xlsx)\u00a0».',
  }),
  'open-document': () => ({
    happened: 'C’est un fichier OpenDocument (.ods).',
    next: 'Ouvrez-le et enregistrez-le comme «\u00a0Excel 2007–365 (.xlsx)\u00a0».',
  }),
  'not-a-spreadsheet': () => ({
    happened: 'C’est un document Word ou un autre genre de fichier, pas une feuille de calcul.',
    next: notOurs,
  }),
  'not-an-instrument': () => ({
    happened: 'Ce fichier JSON ne contient pas d’instrument.',
    next: 'Il commence par {"format":"coscore-instrument","editions":[…]}. Exportez-en un pour voir comment.',
  }),
  protected: () => ({
    happened: 'Ce fichier est protégé par un mot de passe.',
    next: 'Retirez le mot de passe et réessayez.',
  }),
  damaged: (part) => ({
    happened: part
      ? `Ce fichier est endommagé (dans ${part}).`
      : 'Ce fichier est endommagé ou incomplet.',
    next: saveAnew,
  }),
  'document-type': (part) => ({
    happened: `Ce fichier contient une définition qui n’a pas sa place dans une feuille de calcul (dans ${part}).`,
    next: `${harm} ${saveAnew}`,
  }),
  'unpacks-too-large': (part) => ({
    happened: `Une fois décompressé, ce fichier est bien plus grand qu’un instrument (${part}).`,
    next: `${harm} ${exportAnew}`,
  }),
  'too-many-parts': (count) => ({
    happened: `Ce fichier a ${count} parties ou feuilles\u202f; un instrument a huit feuilles.`,
    next: exportAnew,
  }),
  'too-many-cells': (cell) => ({
    happened: cell
      ? `Une cellule est très loin de ce qu’un instrument remplit\u202f: ${cell}.`
      : 'Cette feuille de calcul a bien plus de cellules qu’un instrument.',
    next: `Supprimez les lignes et colonnes en dehors des tableaux. ${saveAnew}`,
  }),
  json: (place) => ({
    happened: place
      ? `Ce fichier JSON devient illisible ici\u202f: ${place}.`
      : 'Ce fichier JSON est illisible.',
    next: 'Cherchez-y une virgule, un guillemet, un crochet ou une accolade qui manque.',
  }),
  'too-deep': () => ({
    happened: 'Ce fichier JSON a des crochets ou des accolades imbriqués sans fin.',
    next: exportAnew,
  }),
  prototype: () => ({
    happened: 'Ce fichier JSON contient le nom «\u00a0__proto__\u00a0», qu’aucun instrument n’a.',
    next: `${harm} ${exportAnew}`,
  }),
};

/** Pourquoi une photo ou un fichier n’est pas pris. */
export const attachmentRefusals: {
  readonly [Reason in AttachmentRefusal]: (name: string) => string;
} = {
  empty: (name) => `${name} est vide.`,
  'kind-unknown': (name) =>
    `Le contenu de ${name} n’est d’aucun type connu de Coscore, quel que soit son nom.`,
  'kind-not-kept': (name) => `${name} est d’un type que Coscore ne garde pas.`,
  heic: (name) =>
    `${name} est une photo au format HEIC, dont Coscore ne peut pas retirer le lieu de prise de vue.`,
  'broken-picture': (name) => `L’image ${name} est abîmée ou incomplète.`,
  'too-many-pixels': (name) => `L’image ${name} a trop de pixels pour être ouverte sans risque.`,
  protected: (name) => `${name} est protégé par un mot de passe.`,
  'no-logo': (name) => `${name} n’est pas une image qui puisse servir de logo.`,
};

/** Que faire. */
export const attachmentAdvice: { readonly [Reason in AttachmentRefusal]: string } = {
  empty: 'Choisissez un autre fichier.',
  'kind-unknown':
    'Prenez une photo (JPEG, PNG, WebP, TIFF), un PDF, un fichier Word, Excel ou OpenDocument, ou du texte simple.',
  'kind-not-kept':
    'Prenez une photo (JPEG, PNG, WebP, TIFF), un PDF, un fichier Word, Excel ou OpenDocument, ou du texte simple.',
  heic: 'Réglez l’appareil photo du téléphone sur « le plus compatible » ou envoyez la photo en JPEG.',
  'broken-picture': 'Copiez-la de nouveau depuis l’appareil, ou prenez-en une autre.',
  'too-many-pixels': 'Réduisez-la d’abord : 100 millions de pixels au plus.',
  protected: 'Retirez le mot de passe et réessayez.',
  'no-logo': 'Choisissez un PNG ou un JPEG ; enregistrez d’abord un dessin (SVG) en PNG.',
};
