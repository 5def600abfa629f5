/** Words of the screens of this part. */
export const coverage = {
  title: 'Couverture',
};
