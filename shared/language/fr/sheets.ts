import type { Fault, FaultCode } from '../../instrument/sheets/fault.ts';
import type { OfficialWords } from '../../instrument/sheets/overlay.ts';
import type { Words } from '../words.ts';

const lines =
  'Dans la cellule, chaque élément a sa propre ligne (Alt+Entrée pour aller à la ligne).';
const takeOut =
  'Mettez son contenu dans une colonne prévue, ou faites commencer son nom par «\u00a0Note\u00a0».';

/** What is wrong, then what to do. `detail` is said in fault.ts. */
const faults: { readonly [Code in FaultCode]: (detail: string) => string } = {
  'sheet-missing': (name) =>
    `La feuille «\u00a0${name}\u00a0» manque. Ajoutez-la, comme dans un fichier exporté.`,
  'sheet-unknown': (known) =>
    `Coscore ne connaît pas cette feuille. Donnez-lui l’un de ces noms\u202f: ${known}\u202f; ou un nom qui commence par «\u00a0Note\u00a0».`,
  'sheet-twice': (name) =>
    `Il y a une autre feuille «\u00a0${name}\u00a0». Supprimez l’une des deux.`,
  'column-missing': (name) =>
    `La colonne «\u00a0${name}\u00a0» manque. Ajoutez-la dans la première ligne, écrite exactement ainsi.`,
  'column-unknown': (name) =>
    name === ''
      ? 'Cette colonne n’a pas d’en-tête\u202f: elle ne serait donc pas lue. Écrivez son en-tête dans la première ligne.'
      : `Coscore ne connaît pas la colonne «\u00a0${name}\u00a0». ${takeOut}`,
  'column-twice': (name) =>
    `Il y a une autre colonne «\u00a0${name}\u00a0». Supprimez ou renommez l’une des deux.`,
  'row-missing': (name) =>
    `La ligne «\u00a0${name}\u00a0» manque. Ajoutez-la, comme dans un fichier exporté.`,
  'too-many-languages': (most) => `Il y a plus de ${most} langues. Faites-en deux instruments.`,
  'language-unknown': (language) =>
    `La langue [${language}] n’est pas dans la feuille «\u00a0Instrument\u00a0». Ajoutez-y une colonne «\u00a0words [${language}]\u00a0», ou corrigez cet en-tête.`,
  formula: () =>
    'Il y a une formule dans cette cellule. Copiez la cellule et collez-la comme valeur («\u00a0Collage spécial\u00a0»).',
  'error-value': () =>
    'Cette cellule affiche une erreur, comme #REF!. Écrivez ce qui doit s’y trouver.',
  date: () =>
    'La feuille de calcul a fait une date de cette cellule. Donnez-lui le format texte, puis réécrivez son contenu.',
  empty: () => 'Cette cellule est vide. Remplissez-la.',
  'too-long': (most) => `Ce texte a plus de ${most} caractères. Raccourcissez-le.`,
  'too-few-lines': (least) => `Il y a moins de ${least} éléments ici. Ajoutez-en. ${lines}`,
  'too-many-lines': (most) =>
    `Il y a plus de ${most} éléments ici. Gardez les ${most} meilleurs. ${lines}`,
  'line-break': () =>
    'L’un de ces éléments s’étend sur plusieurs lignes. Écrivez chacun sur une seule ligne.',
  characters: () =>
    'Il y a ici un caractère qui ne peut pas être imprimé. Effacez le texte et réécrivez-le.',
  'not-one-of': (known) => `Valeurs possibles ici\u202f: ${known}. Écrivez l’une d’elles.`,
  form: (what) =>
    forms[what] ?? 'Ce n’est pas écrit comme il le faut. Comparez avec un fichier exporté.',
  number: () => 'Ce n’est pas un nombre, ou il n’est pas entier. Écrivez seulement des chiffres.',
  'too-small': (least) => `Ce nombre est trop petit. Écrivez ${least} ou plus.`,
  'too-large': (most) => `Ce nombre est trop grand. Écrivez ${most} ou moins.`,
  'not-for-this': (kind) =>
    `Cela ne va pas avec «\u00a0${kind}\u00a0». Videz la cellule ou changez la question.`,
  twice: (code) =>
    `«\u00a0${code}\u00a0» se trouve ici une deuxième fois. Changez ou supprimez l’un des deux.`,
  'no-parent': (code) =>
    `Cette ligne dépend de «\u00a0${code}\u00a0», qui n’existe pas. Ajoutez ${code}, ou corrigez ce code. Un code comme 1.10 doit avoir le format texte.`,
  'nothing-below': (what) =>
    `Il n’y a rien sous cette ligne (${what}). Ajoutez au moins une entrée, ou supprimez cette ligne.`,
  'unknown-code': (code) => `«\u00a0${code}\u00a0» n’existe pas. Corrigez le code.`,
  'languages-differ': (language) =>
    `Ce n’est pas identique dans toutes les langues (${language}). Seuls les textes peuvent différer.`,
  'unknown-key': (name) =>
    `Coscore ne connaît pas «\u00a0${name}\u00a0». Corrigez le nom, ou retirez-le.`,
  wrong: (detail) => `Cela ne convient pas (${detail}). Comparez avec un fichier exporté.`,
};

const forms: Readonly<Record<string, string>> = {
  code: 'Un code s’écrit avec des chiffres et des points\u202f: 1 pour un thème, 1.2 pour un standard, 1.2.3 pour un critère\u202f; celui d’une option avec des minuscules, des chiffres et des tirets. Donnez à la cellule le format texte et réécrivez-le.',
  formerly: 'Un ancien code s’écrit ainsi\u202f: 1.2.3.',
  criteria: 'Les codes s’écrivent ainsi\u202f: 1.2.3, séparés par des virgules.',
  id: 'Un id a jusqu’à 60 minuscules sans accents, chiffres et tirets, et commence par une lettre\u202f: «\u00a0notre-evaluation\u00a0».',
  version: 'Une version s’écrit avec trois nombres\u202f: 1.0.0.',
  language: 'Une langue s’écrit avec deux minuscules\u202f: [en], [it], [fr].',
};

const official: OfficialWords = {
  notice: (source, permission) =>
    `Texte officiel\u202f: ${source}. Montré avec l’autorisation suivante\u202f: ${permission}. Les mots simples, les questions et ce qui n’a pas de texte officiel viennent des personnes qui ont fait cet instrument.`,
  licence: 'Texte officiel sur autorisation seulement\u202f; à ne pas transmettre',
  source: (source, before) => `Texte officiel\u202f: ${source}. ${before}`,
};

/** Words about instruments in spreadsheets. */
export const sheets: Words['sheets'] = {
  fault: ({ sheet, cell, code, detail }: Fault) =>
    `${[sheet, cell].filter(Boolean).join(', ')}\u202f: ${faults[code](detail)}`,
  more: (count) => `Et encore ${count}. Corrigez d’abord ceux-ci, puis vérifiez de nouveau.`,
  official,
};
