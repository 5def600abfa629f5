/** Words of the screens of this part. */
export const plan = {
  title: 'Plan',
};
