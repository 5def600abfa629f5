/** Words of the screens of this part. */
export const evidence = {
  title: 'Evidence',
};
