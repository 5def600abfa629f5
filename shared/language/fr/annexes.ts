import type { Words } from '../words.ts';
import { format } from './locale.ts';

const { count, number } = format;

/** Words of a report's annexes, and of the charts that are not in its summary. */
export const annexes: Words['annexes'] = {
  ratings: {
    title: 'Toutes les cotations des membres',
    intro:
      'Ce que l’équipe d’évaluation a retenu pour chaque critère et, à côté, combien de fois ses membres ont donné chaque réponse de leur côté\u202f: en nombres, de la meilleure à la moins bonne, jamais avec un nom. Les cotations d’après la discussion figurent là où quelqu’un a changé la sienne.',
    alt: 'Pour chaque critère, la réponse retenue, combien de fois chaque réponse a été donnée avant la discussion et, si cela diffère, après.',
    after: 'Après, si elles ont changé',
    groups: 'Cotations par point de vue',
    groupsIntro:
      'Seulement pour les critères dont l’équipe d’évaluation a vu les cotations avec les noms, et seulement pour les points de vue dont trois membres au moins ont répondu, afin que nul ne puisse en déduire la réponse de quelqu’un. Ce sont les cotations d’après la discussion.',
    groupsAlt:
      'Pour chaque critère, combien de fois les membres de chaque point de vue ont donné chaque réponse, quand ils sont assez nombreux.',
    others: 'Les autres',
  },
  history: {
    title: 'Décisions modifiées',
    intro:
      'Niveaux et raisons que l’équipe d’évaluation a modifiés après les avoir retenus une première fois, du plus ancien au plus récent. La dernière ligne de chaque décision est celle qui vaut aujourd’hui.',
    alt: 'Pour chaque décision modifiée\u202f: quand elle a été prise, son niveau et pourquoi.',
    decision: 'Décision',
    when: 'Quand',
    level: 'Niveau',
    why: 'Pourquoi',
    takenBack: 'Annulée',
    there: (some, all) => `Membres présents\u202f: ${number(some)} sur ${number(all)}.`,
  },
  guides: {
    label: 'Guides d’entretien',
    asks: (whom, criteria) =>
      `${whom}\u202f: ${count(criteria, { one: 'critère', other: 'critères' })}`,
    observation: 'Ce qu’il faut regarder',
    documents: 'Ce qu’il faut lire',
  },
  consent: {
    title: 'Le formulaire de consentement',
    intro:
      'Le formulaire qui accompagne les guides d’entretien, sans les réponses de quiconque. Ce qui a été signé est gardé à part de toutes les notes et ne fait pas partie de ce rapport.',
    choice: (statement, options) => `${statement} (${options.join(' / ')})`,
  },
  glossary: {
    title: 'Les mots de ce rapport',
    intro: 'Expliqués avec nos mots, pour qui les découvre.',
  },
  charts: {
    standards: 'Critères par niveau retenu, pour chaque standard',
    standardsAlt: (rows) =>
      `Barres empilées\u202f: combien de critères de chaque standard l’équipe d’évaluation a situés à chaque niveau. ${rows.join(' ')}`,
    spreadThemes: 'Répartition des cotations des membres avant la discussion, pour chaque thème',
    spreadStandards:
      'Répartition des cotations des membres avant la discussion, pour chaque standard',
    spreadAlt: (title, rows) => `Barres de même longueur. ${title}\u202f: ${rows.join(' ')}`,
    spreadNote:
      'Chaque barre réunit ce que les membres ont répondu de leur côté sur les critères dévoilés d’un thème ou d’un standard\u202f; ses nombres comptent des cotations. Seuls y figurent les critères que trois membres au moins ont cotés. Une barre de plusieurs couleurs dit que l’équipe d’évaluation voyait les choses différemment, non qu’elle se trompait.',
    rounds: 'Standards à chaque niveau, d’une évaluation à l’autre',
    roundsAlt: (title, rows) => `Barres côte à côte. ${title}\u202f: ${rows.join('\u202f; ')}.`,
    roundsRow: (level, counts) => `${level} ${counts.join(', puis ')}`,
  },
};
