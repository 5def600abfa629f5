import type { Words } from '../words.ts';

/** Words of what stands beside the text of a report: numbers of tables, photos and logos. */
export const print: Words['print'] = {
  table: 'Tableau',
  figure: 'Figure',
  meaning: (table) => `Le sens de chaque niveau est donné dans le ${table}.`,
};
