import { format } from './locale.ts';

/** Words that the parts of a visit share. */
export const visit = {
  site: 'Site',
  allSites: 'All sites',
  siteNumber: (n: number) => `Site ${format.number(n)}`,
};
