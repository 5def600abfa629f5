import { locale as en } from './en/locale.ts';
import { locale as fr } from './fr/locale.ts';
import { locale as it } from './it/locale.ts';

/** The languages at hand, by ISO 639-1 code: how each is called and which way it runs. Its words are apart. */
export const locales = { en, fr, it } as const;
export type Language = keyof typeof locales;

export const isLanguage = (code: string): code is Language => Object.hasOwn(locales, code);

/** A language that Coscore speaks: the one asked for, or English. */
export const knownLanguage = (language: string): Language =>
  isLanguage(language) ? language : 'en';

/** The first language that Coscore speaks among those that somebody wants, such as it-CH or it_IT.UTF-8; else English. */
export const spokenLanguage = (wanted: readonly string[]): Language =>
  wanted.map((one) => one.split(/[-_.]/)[0]?.toLowerCase() ?? '').find(isLanguage) ?? 'en';
