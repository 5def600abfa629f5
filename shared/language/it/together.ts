/** Words of scoring together: opening, talking, seeing it differently. */
export const together = {
  somebody: 'Qualcuno',
  unnamed: 'Senza nomi e in ordine casuale. Parlate delle valutazioni prima di dire di chi sono.',
  showNames: 'Mostra chi ha dato che cosa',
};
