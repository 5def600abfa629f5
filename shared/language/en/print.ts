/** Words of what stands beside the text of a report: numbers of tables, photos and logos. */
export const print = {
  table: 'Table',
  figure: 'Figure',
  /** The table is named by its number. */
  meaning: (table: string) => `What each level means is in ${table}.`,
  serviceLogo: (service: string) => `Logo of ${service}`,
  teamLogo: 'Logo of the assessment team',
  /** In the list of what the public report leaves out. */
  leftOut: 'Photos that may show people, or that are not for everybody',

  photo: {
    prints: 'Print it in reports',
    people: 'People on it',
    unsaid: 'Nobody looked yet',
    nobody: 'Nobody is to be seen',
    somebody: 'Somebody is to be seen',
    describeFirst: 'Write what it shows first: this stands below it, and is read out.',
    help: 'It stands in the full report under the standard of the first criterion that this piece is linked to; of an interview only with consent to quote. In the public report only where nobody is to be seen.',
  },

  logos: {
    title: 'Logos',
    lead: 'They stand on the first page of every report. PNG or JPEG.',
    uses: { 'service-logo': 'The service’s logo', 'team-logo': 'The team’s logo' },
    add: 'Choose a picture',
    addNamed: (name: string) => `${name}: choose a picture`,
    replace: 'Choose another',
    replaceNamed: (name: string) => `${name}: choose another picture`,
    remove: 'Remove',
    removeNamed: (name: string) => `${name}: remove it`,
    none: 'None',
  },
};
