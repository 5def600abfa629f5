import type { Words } from '../words.ts';

/** Words of what stands beside the text of a report: numbers of tables, photos and logos. */
export const print: Words['print'] = {
  table: 'Tabella',
  figure: 'Figura',
  meaning: (table) => `Il significato di ogni livello si trova nella ${table}.`,
};
