/** Words of the screens of this part. */
export const register = {
  title: 'Services',
};
