import { format } from './locale.ts';

/** Words that the parts of a visit share. */
export const visit = {
  site: 'Site',
  allSites: 'Tous les sites',
  siteNumber: (n: number) => `Site ${format.number(n)}`,
};
