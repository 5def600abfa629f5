import type { Words } from '../words.ts';

/** What stands over the tables of a report beside their numbers: short, since a heading is near. */
export const captions: Words['captions'] = {
  glance: 'Niveaux des thèmes et des standards',
  byLevel: 'Standards de chaque niveau',
  approvals: 'Qui a donné quelle autorisation',
  team: 'Membres de l’équipe d’évaluation',
  ties: 'Compétences, formation et liens',
  visits: 'Qui était où',
  days: 'Jours et sites',
  agreement: 'Concordance par thème',
  refused: 'Ce qui a été refusé',
  open: 'Points ouverts par type',
  scale: 'Les réponses et leur sens',
  levels: 'Niveaux par standard et par critère',
  answers: 'Cotations par critère',
  groups: 'Cotations de chaque point de vue',
  history: 'Niveaux et raisons modifiés',
  former: 'Cotations d’une version antérieure',
  replies: 'Réponses du service sur les standards',
  ofTheme: (theme) => `Niveaux du thème ${theme}`,
};
