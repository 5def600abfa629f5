/** Words of scoring together: opening, talking, seeing it differently. */
export const together = {
  somebody: 'Somebody',
  unnamed:
    'Shown without names, in random order. Say what you think of the ratings before you say whose they are.',
  showNames: 'Show whose is whose',
};
