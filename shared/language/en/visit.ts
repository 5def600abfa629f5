import { format } from './locale.ts';

const weekdays = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** Words that the parts of a visit share. */
export const visit = {
  site: 'Site',
  allSites: 'All sites',
  /** Where what was gathered or refused belongs to no single site. */
  noSite: 'Not tied to a site',
  siteNumber: (n: number) => `Site ${format.number(n)}`,
  /** A day with its weekday, written as 2026-09-14. */
  day: (on: string) => `${weekdays.format(new Date(on))}, ${format.days(on, on)}`,
  /** From when to when, as far as it is known; one of the two is. */
  times: (from: string | null, to: string | null) =>
    from && to ? `${from}–${to}` : from ? `from ${from}` : `until ${to}`,
};
