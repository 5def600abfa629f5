/** Words of the screens of this part. */
export const concern = {
  title: 'Urgent concerns',
};
