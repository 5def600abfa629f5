import type { Words } from '../words.ts';

/** What stands over the tables of a report beside their numbers: short, since a heading is near. */
export const captions: Words['captions'] = {
  glance: 'Livelli dei temi e degli standard',
  byLevel: 'Standard di ogni livello',
  approvals: 'Chi ha dato quale autorizzazione',
  team: 'Componenti del gruppo',
  ties: 'Competenze, formazione e legami',
  visits: 'Chi è stato dove',
  days: 'Giorni e sedi',
  agreement: 'Concordanza per tema',
  refused: 'Che cosa è stato negato',
  open: 'Punti aperti per tipo',
  scale: 'Le risposte e il loro significato',
  levels: 'Livelli per standard e criterio',
  answers: 'Risposte per criterio',
  groups: 'Risposte di ogni prospettiva',
  history: 'Livelli e motivi cambiati',
  former: 'Risposte da una versione precedente',
  replies: 'Risposte del servizio sugli standard',
  ofTheme: (theme) => `Livelli del tema ${theme}`,
};
