/** Words of scoring together: opening, talking, seeing it differently. */
export const together = {
  somebody: 'Quelqu’un',
  unnamed:
    'Sans noms et dans un ordre tiré au sort. Parlez des notes avant de dire à qui elles sont.',
  showNames: 'Montrer qui a donné quoi',
};
