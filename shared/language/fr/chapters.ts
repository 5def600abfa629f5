import type { Words } from '../words.ts';
import { format } from './locale.ts';

const { number, count } = format;

/** Words around what people write for a report in their own words, and what stands in place of names and codes. */
export const chapters: Words['chapters'] = {
  parts: { summary: 'Résumé', discussion: 'Discussion', conclusions: 'Conclusions' },
  figures: 'Comment les niveaux se répartissent',
  strengths: 'Points forts',
  strengthsIntro: 'Ce qui, pour l’équipe d’évaluation, est bien fait.',
  shortfalls: 'Manques',
  shortfallsIntro: 'Les droits qui ne sont pas encore respectés, selon qui peut y remédier.',
  removedBy: {
    service: 'Ce à quoi le service lui-même peut remédier',
    management: 'Ce à quoi la direction (ou le financeur) peut remédier',
    system: 'Ce à quoi l’ensemble du système peut remédier',
    law: 'Ce qui demande un changement de la loi',
    unsaid: 'Il n’est pas dit qui peut y remédier',
  },
  who: {
    service: 'le service',
    management: 'la direction (ou le financeur)',
    system: 'l’ensemble du système',
    law: 'le législateur',
  },
  also: 'Aussi',
  recommendations: 'Recommandations',
  recommendationsIntro:
    'Les plus urgentes viennent en premier. Chacune porte un numéro qui permet d’y répondre.',
  priorities: { high: 'Priorité haute', medium: 'Priorité moyenne', low: 'Priorité basse' },
  number: (place) => `R${place}`,
  whom: 'Pour',
  about: 'Sur',
  top: 'Ce que l’équipe d’évaluation recommande en premier',
  all: (recommendations) =>
    `Les ${number(recommendations)} recommandations figurent dans le chapitre «\u00a0Recommandations\u00a0».`,
  writtenIn: (language) => `Écrit en ${language}`,
  onlyIn: (language) => `Ce texte a été écrit en ${language} et figure tel quel.`,
  draft: 'Brouillon\u202f: personne ne l’a encore lu',
  draftText:
    'Il a été composé à partir des décisions. Quelqu’un de l’équipe d’évaluation doit d’abord le lire.',
  tableOf: (theme) =>
    `Le niveau que l’équipe d’évaluation a retenu pour le thème ${theme}, pour ses standards et pour leurs critères.`,
  criterion: 'Standard ou critère',
  chartOf: (theme) => `Critères par niveau retenu, pour chaque standard du thème ${theme}`,
  chartOfAlt: (rows) =>
    `Barres empilées\u202f: combien de critères de chaque standard l’équipe d’évaluation a situés à chaque niveau. ${rows.join(' ')}`,
  easy: (recommendations) =>
    `Nous demandons ${count(recommendations, { one: 'changement', other: 'changements' })}.`,

  keepIn: {
    reason: 'Garder cette raison pour le seul rapport complet',
    note: 'Garder cette note pour le seul rapport complet',
    words: 'Garder ces paroles pour le seul rapport complet',
  },

  leftOut: {
    internal: 'Textes que l’équipe d’évaluation garde pour elle',
    drafts: 'Brouillons que personne n’a encore lus',
    reasons: 'Raisons que l’équipe d’évaluation garde pour elle',
    siteNotes: 'Notes par site que l’équipe d’évaluation garde pour elle',
    passage: (part, language) => `${part} (${language})`,
  },

  masked: {
    heard: { one: 'une personne entendue', other: 'des personnes entendues' },
    member: {
      one: 'un membre de l’équipe d’évaluation',
      other: 'des membres de l’équipe d’évaluation',
    },
    groups: {
      users: {
        one: 'une personne qui utilise le service',
        other: 'des personnes qui utilisent le service',
      },
      family: { one: 'un proche', other: 'des proches' },
      staff: { one: 'un membre du personnel', other: 'des membres du personnel' },
    },
    ofGroup: (group) => `une personne (${group})`,
    interview: { nouns: 'entretiens|entretien', with: 'avec' },
  },
};
