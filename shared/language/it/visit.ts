import { format } from './locale.ts';

/** Words that the parts of a visit share. */
export const visit = {
  site: 'Sede',
  allSites: 'Tutte le sedi',
  siteNumber: (n: number) => `Sede ${format.number(n)}`,
};
