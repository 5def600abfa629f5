import type { Words } from '../words.ts';

/** Words of what stands beside the text of a report: numbers of tables, photos and logos. */
export const print: Words['print'] = {
  table: 'Tabella',
  figure: 'Figura',
  meaning: (table) => `Il significato di ogni livello si trova nella ${table}.`,
  serviceLogo: (service) => `Logo di ${service}`,
  teamLogo: 'Logo del gruppo di valutazione',
  leftOut: 'Foto in cui si potrebbero vedere persone o che non sono per tutti',

  photo: {
    prints: 'Stampala nei rapporti',
    people: 'Persone nella foto',
    unsaid: 'Nessuno ha ancora controllato',
    nobody: 'Non si vede nessuno',
    somebody: 'Si vede qualcuno',
    describeFirst: 'Scrivi prima che cosa mostra: sta sotto la foto e viene letto ad alta voce.',
    help: 'Nel rapporto completo sta sotto lo standard del primo criterio a cui è collegato questo elemento; se viene da un’intervista, solo con il consenso alle citazioni. Nel rapporto pubblico solo se non si vede nessuno.',
  },

  logos: {
    title: 'Loghi',
    lead: 'Stanno sulla prima pagina di ogni rapporto. PNG o JPEG.',
    uses: { 'service-logo': 'Logo del servizio', 'team-logo': 'Logo del gruppo' },
    add: 'Scegli un’immagine',
    addNamed: (name) => `${name}: scegli un’immagine`,
    replace: 'Scegline un’altra',
    replaceNamed: (name) => `${name}: scegli un’altra immagine`,
    remove: 'Rimuovi',
    removeNamed: (name) => `${name}: rimuovi`,
    none: 'Nessuno',
  },
};
