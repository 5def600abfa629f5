import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { it } from './it/index.ts';

/** All words of one language. English is the model: a language that lacks one does not compile. */
export type Words = typeof en;

/** The languages at hand, by ISO 639-1 code. */
export const languages = { en, fr, it } as const satisfies Readonly<Record<string, Words>>;
export type Language = keyof typeof languages;

export const isLanguage = (code: string): code is Language => Object.hasOwn(languages, code);

/** A language that Coscore speaks: the one asked for, or English. */
export const knownLanguage = (language: string): Language =>
  isLanguage(language) ? language : 'en';

/** The first language that Coscore speaks among those that somebody wants, such as it-CH or it_IT.UTF-8; else English. */
export const spokenLanguage = (wanted: readonly string[]): Language =>
  wanted.map((one) => one.split(/[-_.]/)[0]?.toLowerCase() ?? '').find(isLanguage) ?? 'en';
