/** Words of what stands beside the text of a report: numbers of tables, photos and logos. */
export const print = {
  table: 'Table',
  figure: 'Figure',
  /** The table is named by its number. */
  meaning: (table: string) => `What each level means is in ${table}.`,
};
