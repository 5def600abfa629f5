import { formatsOf, type Locale } from '../formats.ts';

export const locale: Locale = { tag: 'it-IT', direction: 'ltr', name: 'Italiano' };
export const format = formatsOf(locale);
