import type { Words } from '../words.ts';
import { format } from './locale.ts';

const weekdays = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', timeZone: 'UTC' });

/** Words that the parts of a visit share. */
export const visit: Words['visit'] = {
  site: 'Site',
  allSites: 'Tous les sites',
  noSite: 'Aucun site en particulier',
  siteNumber: (n) => `Site ${format.number(n)}`,
  day: (on) => `${weekdays.format(new Date(on))} ${format.days(on, on)}`,
  times: (from, to) =>
    from && to ? `${from}–${to}` : from ? `à partir de ${from}` : `jusqu’à ${to}`,
};
