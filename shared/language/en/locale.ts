import { formatsOf, type Locale } from '../formats.ts';

export const locale: Locale = { tag: 'en-GB', direction: 'ltr', name: 'English' };
export const format = formatsOf(locale);
