import type { Told } from '../../problems.ts';
import type { Words } from '../words.ts';
import { attachmentAdvice, attachmentRefusals, fileRefusals } from './files.ts';
import { format } from './locale.ts';
import { reply } from './reply.ts';

const nothingWritten = 'Rien n’a été modifié.';
const allSafe = 'Tout ce qui était enregistré est intact.';

/** Levels are compared like for like or not at all. */
const notComparable = {
  instrument:
    'Ces évaluations ont été faites avec des instruments différents\u202f: leurs niveaux ne peuvent pas être comparés.',
  version:
    'Ces évaluations ont été faites avec des versions différentes de l’instrument, qui peuvent demander autre chose sous le même numéro\u202f: leurs niveaux ne peuvent pas être comparés.',
  'no-levels': 'Cet instrument ne demande pas de niveau\u202f: il n’y a rien à comparer.',
};

/** One entry for each foreseen failure. */
export const problems: Words['problems'] = {
  INPUT: ({ fields }) => ({
    happened: `Quelque chose ne convient pas\u202f: ${fields.join(', ') || 'ce qui a été envoyé'}.`,
    safe: nothingWritten,
    next: 'Vérifiez, puis réessayez.',
  }),
  NOT_FOUND: () => ({
    happened: 'Cet élément n’est pas dans le coffre.',
    safe: nothingWritten,
    next: 'Revenez à la liste des évaluations.',
  }),
  VAULT_LOCKED: () => ({
    happened: 'Le coffre est verrouillé.',
    safe: allSafe,
    next: 'Ouvrez-le avec sa phrase de passe.',
  }),
  VAULT_MISSING: ({ folder }) => ({
    happened: `Il n’y a pas de coffre dans ${folder}.`,
    safe: nothingWritten,
    next: 'Vérifiez le dossier, ou créez un nouveau coffre.',
  }),
  VAULT_EXISTS: ({ folder }) => ({
    happened: `Il y a déjà quelque chose dans ${folder}.`,
    safe: 'Ce qui s’y trouve est resté tel quel.',
    next: 'Ouvrez le coffre qui s’y trouve, ou choisissez un autre dossier.',
  }),
  VAULT_IN_USE: ({ folder }) => ({
    happened: `Ce coffre est déjà ouvert dans un autre Coscore (${folder}).`,
    safe: allSafe,
    next: 'Fermez d’abord l’autre fenêtre ou l’autre programme, puis réessayez.',
  }),
  VAULT_NEWER: ({ folder }) => ({
    happened: `Ce coffre a été écrit par une version plus récente de Coscore (${folder}).`,
    safe: 'Il n’a été ni ouvert ni modifié.',
    next: 'Installez la version plus récente et ouvrez-le avec elle.',
  }),
  VAULT_DAMAGED: ({ folder, reason }) => ({
    happened: `Le coffre qui se trouve dans ${folder} ne peut pas être lu\u202f: ${reason} manque ou est endommagé.`,
    safe: 'Coscore n’y a rien modifié.',
    next: 'Avant toute chose, copiez ce dossier en lieu sûr. Remettez ensuite en place une copie faite plus tôt.',
  }),
  WRONG_PASSPHRASE: () => ({
    happened: 'Ce n’est pas la phrase de passe de ce coffre.',
    safe: allSafe,
    next: 'Vérifiez les majuscules et les espaces, puis réessayez.',
  }),
  PASSPHRASE_SHORT: ({ least }) => ({
    happened: `Une phrase de passe compte au moins ${format.count(least, { one: 'caractère', other: 'caractères' })}, sans compter les espaces.`,
    safe: 'Aucun coffre n’a encore été créé.',
    next: 'Quatre ou cinq mots sans lien entre eux sont sûrs et faciles à retenir.',
  }),
  FOLDER_NOT_WRITABLE: ({ folder }) => ({
    happened: `Coscore n’a pas le droit d’écrire dans ${folder}.`,
    safe: nothingWritten,
    next: 'Choisissez un autre dossier, ou voyez avec la personne qui gère cet ordinateur.',
  }),
  DISK: ({ reason }) => ({
    happened: `Le disque n’a pas pu enregistrer (${reason}).`,
    safe: `${allSafe} La dernière saisie, elle, n’est pas enregistrée.`,
    next: 'Libérez de la place, laissez cette fenêtre ouverte et réessayez.',
  }),
  NOT_YOUR_SEAT: () => ({
    happened: 'Une autre personne cote en ce moment, peut-être dans une autre fenêtre.',
    safe: 'Cette saisie n’a pas été enregistrée\u202f; tout ce qui la précède l’est.',
    next: 'Choisissez de nouveau qui cote.',
  }),
  NOT_OPEN: ({ code }) => ({
    happened: `Les cotations de ${code} ne sont pas encore dévoilées.`,
    safe: nothingWritten,
    next: 'Dévoilez-les d’abord, pour que l’équipe d’évaluation décide à partir de ce que tout le monde a vu.',
  }),
  ANSWER_UNKNOWN: ({ answer }) => ({
    happened: `«\u00a0${answer}\u00a0» n’est pas dans l’échelle de cet instrument.`,
    safe: nothingWritten,
    next: 'Choisissez l’un des niveaux affichés.',
  }),
  REASON_NEEDED: ({ code, hint }) => ({
    happened: `Pour ${code}, ce choix s’écarte du repère (${hint}) et n’est pas encore motivé.`,
    safe: 'La décision n’a pas été enregistrée.',
    next: 'Écrivez en une phrase pourquoi l’équipe d’évaluation en juge ainsi.',
  }),
  MEMBER_HAS_RATINGS: ({ name }) => ({
    happened: `${name} a déjà coté.`,
    safe: 'Cette personne reste membre, avec toutes ses cotations.',
    next: 'Changez plutôt le nom ou le point de vue.',
  }),
  CONSENT_FIRST: () => ({
    happened:
      'Le consentement à cet entretien n’est pas encore noté : rien d’autre n’a été enregistré.',
    safe: 'Ce que vous avez écrit est toujours à l’écran.',
    next: 'Notez d’abord le consentement. Sans lui, retirez ce que la personne a dit.',
  }),
  WITHDRAWN: () => ({
    happened: 'Le consentement à cet entretien a été retiré. On ne peut plus rien y écrire.',
    safe: allSafe,
    next: 'Si la personne accepte un nouvel entretien, notez-le comme un nouveau.',
  }),
  ERASING_UNFINISHED: ({ reason }) => ({
    happened: `Le contenu est supprimé et n’apparaît plus nulle part, mais ses traces sur le disque n’ont pas encore pu être écrasées (${reason}).`,
    safe: allSafe,
    next: 'Libérez de la place sur le disque, puis verrouillez le coffre et rouvrez-le : Coscore finit le travail seul.',
  }),
  OUTCOME_FIRST: () => ({
    happened: 'Une alerte urgente se clôt en disant comment elle s’est terminée.',
    safe: 'L’alerte reste ouverte.',
    next: 'Écrivez l’issue, puis clôturez-la.',
  }),
  CRITERION_UNKNOWN: ({ code }) => ({
    happened: `L’instrument n’a pas de critère ${code}.`,
    safe: nothingWritten,
    next: 'Retirez le lien ou choisissez un autre critère.',
  }),
  SITE_IN_USE: ({ n }) => ({
    happened: `Ce site ne peut pas être retiré : ${format.count(n, { one: 'note le nomme', other: 'notes le nomment' })}.`,
    safe: nothingWritten,
    next: 'Donnez-leur d’abord un autre site, ou gardez celui-ci.',
  }),
  ATTACHMENT_REFUSED: ({ reason, name }) => ({
    happened: attachmentRefusals[reason](name),
    safe: nothingWritten,
    next: attachmentAdvice[reason],
  }),
  PIN_NEEDED: () => ({
    happened: 'Cette place demande un code PIN.',
    safe: nothingWritten,
    next: 'Tapez votre code PIN.',
  }),
  PIN_WRONG: ({ wait }) => ({
    happened: 'Ce n’est pas le code PIN de cette place.',
    safe: nothingWritten,
    next:
      wait > 0
        ? `Attendez ${format.count(wait, { one: 'seconde', other: 'secondes' })}, puis réessayez. S’il est oublié, une personne qui connaît la phrase de passe peut le retirer.`
        : 'Réessayez.',
  }),
  NOT_FOR_DEVICES: () => ({
    happened: 'Cela ne peut se faire que sur le portable que tout le monde a rejoint.',
    safe: nothingWritten,
    next: 'Demandez à la personne qui anime la séance.',
  }),
  NOT_DECIDED: ({ code }) => ({
    happened: `Rien n’est encore décidé sur ${code}\u202f: il n’y a donc rien à voir autrement.`,
    safe: nothingWritten,
    next: 'Attendez la décision.',
  }),
  CODE_WRONG: ({ wait, blocked }) => ({
    happened: blocked
      ? 'Trop de codes faux ont été essayés\u202f: plus personne ne peut entrer avec celui-ci.'
      : 'Ce n’est pas le code de la séance.',
    safe: 'Les personnes déjà entrées restent.',
    next: blocked
      ? 'Demandez un nouveau code à la personne qui anime la séance.'
      : wait > 0
        ? `Attendez ${format.count(wait, { one: 'seconde', other: 'secondes' })}, puis réessayez.`
        : 'Regardez sur le portable et réessayez.',
  }),
  ROOM_FULL: () => ({
    happened: 'Cette séance a déjà tous les appareils qu’elle peut accueillir.',
    safe: 'Les personnes déjà entrées restent.',
    next: 'Demandez à la personne qui anime la séance d’en faire sortir un.',
  }),
  ADDRESS_WRONG: () => ({
    happened: 'Ce n’est pas l’adresse d’une séance.',
    safe: nothingWritten,
    next: 'Tapez-la comme l’autre portable la montre, par exemple 192.168.1.20:8443.',
  }),
  INSTRUMENT_MISSING: ({ id, version, language }) => ({
    happened: `L’instrument ${id} ${version} (${language}) n’est pas ici.`,
    safe: nothingWritten,
    next: 'Choisissez un autre instrument.',
  }),
  CHANGE_REFUSED: ({ reason }) => ({
    happened: `Cette modification ne va pas avec le coffre (${reason}).`,
    safe: nothingWritten,
    next: 'Si cela se reproduit, c’est une erreur de Coscore\u202f: merci de la signaler.',
  }),
  NOT_COMPARABLE: ({ reason }) => ({
    happened: notComparable[reason],
    safe: nothingWritten,
    next: 'Choisissez des évaluations faites avec la même version d’un instrument. Une plus ancienne peut être mise à niveau dans son plan, sous «\u00a0Service évalué\u00a0».',
  }),
  REPORT_STOPPED: () => ({
    happened: 'Le rapport a été arrêté avant la fin.',
    safe: 'Aucun fichier n’a été écrit\u202f; l’évaluation n’a pas changé.',
    next: 'Relancez-le quand vous voulez.',
  }),
  FILE_NOT_WRITTEN: ({ file, reason }) => ({
    happened: `Impossible d’écrire ${file} (${reason}).`,
    safe: 'Si un fichier de ce nom existait déjà, il est resté tel quel.',
    next: 'Fermez-le dans les autres programmes, ou choisissez un autre nom ou un autre dossier.',
  }),
  FILE_NOT_READ: ({ file, reason }) => ({
    happened: `${file} n’a pas pu être lu (${reason}).`,
    safe: nothingWritten,
    next: 'Vérifiez son nom et son dossier, fermez-le dans les autres programmes et réessayez.',
  }),
  FILE_TOO_LARGE: ({ most }) => ({
    happened: `Ce fichier dépasse ${most} Mo, plus que ce dont un instrument a besoin.`,
    safe: 'Il n’a pas été lu et rien n’a été modifié.',
    next: 'Choisissez la feuille de calcul ou le fichier JSON d’un instrument. Les images peuvent être retirées.',
  }),
  FILE_REFUSED: ({ reason, detail }) => ({
    ...fileRefusals[reason](detail),
    safe: 'Rien n’en a été repris.',
  }),
  REPLY_REFUSED: ({ reason }) => ({
    ...reply.refusals[reason],
    safe: 'Rien n’en a été repris.',
  }),
  REPLY_CHANGED: () => reply.changed,
  INSTRUMENT_DIFFERS: ({ id, version, languages }) => ({
    happened: `${id} ${version} est déjà là avec un autre contenu (${languages.join(', ')}).`,
    safe: 'Il reste tel quel\u202f: des évaluations peuvent reposer sur lui.',
    next: 'Donnez au vôtre une nouvelle version, par exemple 1.1.0, dans la feuille «\u00a0Instrument\u00a0» et importez-le de nouveau.',
  }),
};

/** What nobody foresaw. */
export const bug: Told = {
  happened: 'Il s’est passé quelque chose que Coscore n’avait pas prévu.',
  safe: allSafe,
  next: 'Réessayez une fois. Si cela se reproduit, fermez Coscore et ouvrez-le de nouveau.',
};

/** The window cannot reach the part of Coscore that writes. */
export const unreachable: Told = {
  happened: 'Coscore ne répond pas.',
  safe: `${allSafe} La dernière saisie n’est encore que dans cette fenêtre.`,
  next: 'Laissez la fenêtre ouverte\u202f: elle réessaie d’elle-même.',
};
