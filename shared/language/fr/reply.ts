import type { Stance } from '../../model/reply.ts';
import type { ReplyRefusal, Told } from '../../problems.ts';
import type { Unmatched } from '../../reply/proposal.ts';
import { format } from './locale.ts';

const { count } = format;

const answers = { one: 'réponse', other: 'réponses' };
const comments = { one: 'commentaire', other: 'commentaires' };

/** Words of the service's answers: the fields in the report, the screen that reads them, and the right of reply. */
export const reply = {
  title: 'Réponses du service',

  fields: {
    option: 'Avec des champs pour la réponse du service',
    optionHelp: 'Le service les remplit dans Word et renvoie le fichier.',
    title: 'La réponse du service',
    intro:
      'Ce chapitre est à remplir par le service. Ses réponses peuvent être imprimées à côté des résultats de l’équipe d’évaluation, au titre du droit de réponse.',
    steps: [
      'Indiquez une réponse dans chaque tableau\u202f: cliquez sur la case, ou tapez un x à côté.',
      'Écrivez dans les cellules vides\u202f: elles s’agrandissent. Laissez vide ce sur quoi vous n’avez rien à dire.',
      'Pour dire quelque chose d’une phrase ailleurs dans le rapport, sélectionnez-la et ajoutez un commentaire.',
      'Enregistrez le fichier comme document Word (.docx) et renvoyez-le en entier à l’équipe d’évaluation.',
    ],
    recommendations: 'Recommandations',
    standards: 'Standards',
    recommendation: 'Recommandation',
    answer: 'Réponse',
    stances: {
      agree: 'D’accord',
      part: 'D’accord en partie',
      disagree: 'Pas d’accord',
    } satisfies Record<Stance, string>,
    alike: {
      agree: ['Nous sommes d’accord', 'Entièrement d’accord', 'Oui'],
      part: ['En partie d’accord', 'Nous sommes d’accord en partie', 'En partie'],
      disagree: ['Nous ne sommes pas d’accord', 'En désaccord', 'Non'],
    } satisfies Record<Stance, string[]>,
    what: 'Ce que le service fera',
    who: 'Qui',
    by: 'Pour quand',
    accuracy: 'Ce qui est inexact',
    alt: (about: string) => `Champs pour la réponse du service\u202f: ${about}`,
  },

  right: {
    title: 'Droit de réponse',
    intro:
      'Le service a lu le rapport et y a répondu. Ses réponses figurent ici telles qu’il les a données\u202f; les niveaux restent ceux que l’équipe d’évaluation a retenus.',
    label: 'La réponse du service',
    said: {
      agree: 'Le service est d’accord',
      part: 'Le service est d’accord en partie',
      disagree: 'Le service n’est pas d’accord',
    } satisfies Record<Stance, string>,
    silent: 'Le service n’a pas indiqué de réponse',
    accuracy: 'Ce que le service tient pour inexact',
    counts: (agree: number, part: number, disagree: number) =>
      `Le service a donné ${count(agree + part + disagree, answers)}\u202f: d’accord ${format.number(agree)}, d’accord en partie ${format.number(part)}, pas d’accord ${format.number(disagree)}.`,
    standards: 'Réponses sur les standards',
    standardsNote:
      'Ce que le service a écrit se trouve dans les résultats, sous le niveau de chaque standard.',
    alt: 'Les standards auxquels le service a répondu, avec le niveau retenu et la réponse.',
    standard: 'Standard',
    level: 'Niveau retenu',
    answer: 'Réponse',
    leftOut: 'Qui doit agir dans le service, tel qu’il l’a écrit',
  },

  screen: {
    lead: 'Le service remplit les champs du rapport complet et écrit des commentaires dans Word. Choisissez le fichier qu’il a renvoyé\u202f: vous voyez tout ce qu’il contient avant d’en reprendre quoi que ce soit.',
    how: 'Pour demander des réponses, écrivez le rapport complet «\u00a0avec des champs pour la réponse du service\u00a0».',
    toReport: 'Aller au rapport',
    choose: 'Choisir le fichier Word',
    drop: 'Ou déposez-le ici. Il n’est lu que sur cet ordinateur, et rien de ce qu’il contient n’est exécuté.',
    another: 'Choisir un autre fichier',
    reading: 'Lecture du fichier…',
    from: (file: string) => `Dans ${file}`,
    made: (date: string) => `Ce rapport a été fait avec les données du ${date}.`,
    changedSince:
      'Depuis, des décisions ou des recommandations ont changé. Les réponses peuvent porter sur un texte ou un niveau antérieur.',
    nothing: 'Il n’y a ni réponse ni commentaire dans ce fichier.',
    counts: (found: number, remarks: number) =>
      `Dans ce fichier\u202f: ${count(found, answers)} et ${count(remarks, comments)}.`,
    recommendations: 'Sur les recommandations',
    standards: 'Sur les standards',
    comments: 'Commentaires',
    unmatched: 'Sans correspondance',
    unmatchedLead:
      'Ce qui suit ne correspond à aucun champ ni à aucun endroit présent ici. Rien n’en est repris\u202f; copiez ce dont vous avez besoin.',
    why: {
      'no-target': 'Réponse à quelque chose qui n’est plus là',
      'too-long': 'Fin d’une réponse trop longue',
      inserted: 'Tapé dans le rapport en dehors des champs',
    } satisfies Record<Unmatched['why'], string>,
    keep: (about: string) => `Reprendre\u202f: ${about}`,
    keepComment: (author: string) => `Reprendre ce commentaire de ${author}`,
    nobody: 'une personne sans nom',
    before: 'Repris auparavant',
    now: 'Dans ce fichier',
    replaces: 'Remplace ce qui avait été repris auparavant.',
    same: 'Déjà repris, mot pour mot.',
    emptied: 'Vide dans ce fichier. Le reprendre retire ce qui était là auparavant.',
    doubt: {
      several: (names: readonly string[]) =>
        `Plus d’une réponse est cochée\u202f: ${format.list(names)}.`,
      unclear: (text: string) => `Au lieu d’une case cochée, on lit\u202f: «\u00a0${text}\u00a0»`,
    },
    decide: 'Quelle réponse est voulue\u202f?',
    undecided: 'Impossible à dire',
    quoted: 'Sur les mots',
    beside: 'Se trouve à côté de',
    besideNothing: 'À côté d’aucun critère, standard ou recommandation',
    known: 'Déjà repris.',
    take: 'Reprendre dans l’évaluation',
    taken: (found: number, remarks: number) =>
      `Repris\u202f: ${count(found, answers)} et ${count(remarks, comments)}.`,
    none: 'Rien n’est choisi.',
    accepted: 'Repris dans l’évaluation',
    acceptedNone: 'Aucune réponse du service n’a encore été reprise.',
    acceptedLead:
      'Les réponses s’impriment dans le rapport complet et le rapport public, au titre du droit de réponse. Les commentaires ne s’impriment jamais.',
    fromFile: (file: string, date: string) => `De ${file}, repris le ${date}`,
    remove: 'Retirer',
    removeAnswer: (about: string) => `Retirer la réponse sur ${about}\u202f?`,
    removeComment: (author: string) => `Retirer le commentaire de ${author}\u202f?`,
    removeText: 'Ne s’affiche plus et ne s’imprime plus. Vous pouvez le reprendre du fichier.',
    says: (n: number) => `Ce que dit le service (${format.number(n)})`,
  },

  refusals: {
    empty: {
      happened: 'Ce fichier est vide.',
      next: 'Choisissez le fichier Word que le service a renvoyé.',
    },
    'not-word': {
      happened: 'Ce n’est pas un document Word (.docx), quel que soit son nom.',
      next: 'Choisissez le fichier Word que le service a renvoyé. Si c’est un PDF, demandez le fichier Word.',
    },
    'old-word': {
      happened:
        'Ce document est dans l’ancien format de Word (.doc), ou protégé par un mot de passe.',
      next: 'Ouvrez-le dans Word, enlevez le mot de passe et enregistrez-le comme «\u00a0Document Word (.docx)\u00a0».',
    },
    'open-document': {
      happened: 'C’est un fichier OpenDocument (.odt).',
      next: 'Ouvrez-le et enregistrez-le comme «\u00a0Word 2007–365 (.docx)\u00a0».',
    },
    protected: {
      happened: 'Ce fichier est protégé par un mot de passe.',
      next: 'Enlevez le mot de passe et réessayez.',
    },
    macros: {
      happened: 'Ce document contient des macros, ce qu’aucun rapport de Coscore n’a.',
      next: 'Il peut être fait pour nuire. Demandez au service de l’enregistrer comme document sans macros (.docx).',
    },
    damaged: {
      happened: 'Ce fichier est endommagé ou incomplet.',
      next: 'Ouvrez-le dans Word ou LibreOffice, enregistrez-le de nouveau en .docx et réessayez.',
    },
    'document-type': {
      happened: 'Ce fichier contient une définition que les documents Word n’ont pas.',
      next: 'Il peut être fait pour nuire. Demandez au service d’enregistrer de nouveau son fichier.',
    },
    'too-large': {
      happened:
        'Ce fichier est bien plus grand qu’un rapport de Coscore, ou le devient une fois ouvert.',
      next: 'Demandez au service le fichier sans ce qu’il a ajouté, comme de grandes images.',
    },
    'no-report': {
      happened:
        'Ce document n’est pas un rapport de Coscore, ou ne dit plus de quelle évaluation il vient.',
      next: 'Choisissez le fichier que le service a rempli, et non une copie de son texte dans un nouveau document.',
    },
    'other-assessment': {
      happened: 'Ce rapport vient d’une autre évaluation.',
      next: 'Ouvrez cette évaluation et choisissez-y le fichier.',
    },
  } satisfies Record<ReplyRefusal, Omit<Told, 'safe'>>,
  changed: {
    happened: 'Ce qui devait être remplacé a changé entre-temps dans une autre fenêtre.',
    safe: 'Rien du fichier n’a été repris\u202f; ce qui est là reste tel quel.',
    next: 'Choisissez de nouveau le fichier et regardez les deux.',
  },
};
