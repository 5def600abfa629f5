import type { Words } from '../words.ts';
import { format } from './locale.ts';

const weekdays = new Intl.DateTimeFormat('it-IT', { weekday: 'long', timeZone: 'UTC' });

/** Words that the parts of a visit share. */
export const visit: Words['visit'] = {
  site: 'Sede',
  allSites: 'Tutte le sedi',
  noSite: 'Nessuna sede in particolare',
  siteNumber: (n) => `Sede ${format.number(n)}`,
  day: (on) => `${weekdays.format(new Date(on))} ${format.days(on, on)}`,
  times: (from, to) => (from && to ? `${from}–${to}` : from ? `dalle ${from}` : `fino alle ${to}`),
};
