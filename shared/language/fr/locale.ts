import { type Formats, formatsOf, type Locale } from '../formats.ts';

export const locale: Locale = { tag: 'fr-FR', direction: 'ltr', name: 'Français' };

const formats = formatsOf(locale);

/** French writes the first of a month as an ordinal; `Intl` does not. */
const firstOfMonth = (date: string) => date.replace(/(?<!\d)1(?!\d)/g, '1er');

export const format: Formats = {
  ...formats,
  day: (time, timeZone) => firstOfMonth(formats.day(time, timeZone)),
  days: (from, to) => firstOfMonth(formats.days(from, to)),
};
