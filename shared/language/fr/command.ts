import type { Words } from '../words.ts';
import { format } from './locale.ts';

const { number, count, list } = format;

/** What the command line says, apart from how it is used. */
export const command: Words['command'] = {
  passphrase: 'Phrase de passe\u202f: ',
  sample: (id: string) => `L’exemple est dans le coffre sous l’identifiant ${id}.`,
  none: 'Il n’y a pas encore d’évaluation dans ce coffre.',
  agreed: (done: number, all: number) =>
    `${count(done, { one: 'critère décidé', other: 'critères décidés' })} sur ${number(all)}`,
  written: (file: string, kilobytes: number) => `${file} est écrit (${number(kilobytes)} Ko).`,
  rebuilt: 'Les tables ont été refaites à partir des modifications.',
  sound: (changes: number) =>
    `Le coffre est intact\u202f: ${count(changes, { one: 'modification', other: 'modifications' })}, journal sans rupture, tables identiques à celles refaites, toutes les pièces jointes lisibles.`,
  unsound: (faults: readonly string[]) =>
    `Le coffre n’est pas intact\u202f: ${faults.join('\u202f; ')}. Rien n’a été modifié.`,
  faults: {
    file: (what: string) => `le fichier est endommagé (${what})`,
    broken: (at: string) => `le journal des modifications est rompu à l’entrée ${at}`,
    differing: (tables: readonly string[]) => `des tables diffèrent\u202f: ${list(tables)}`,
    lost: (n: number) =>
      count(n, {
        one: 'pièce jointe manquante ou endommagée',
        other: 'pièces jointes manquantes ou endommagées',
      }),
    traces:
      'il peut rester sur le disque des traces de ce qui a été retiré ou supprimé\u202f; la prochaine ouverture du coffre essaiera de nouveau de les effacer',
  },
  imported: 'importé',
  nothing: 'Rien n’a été repris.',
  size: (themes: number, standards: number, criteria: number, languages: readonly string[]) =>
    `${count(themes, { one: 'thème', other: 'thèmes' })}, ${count(standards, { one: 'standard', other: 'standards' })}, ${count(criteria, { one: 'critère', other: 'critères' })}\u202f; ${languages.join(', ')}`,
  added: (languages: readonly string[]) => `Nouveau ici\u202f: ${languages.join(', ')}`,
  known: 'Tout y est déjà.',
};
