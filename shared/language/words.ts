import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { it } from './it/index.ts';

/** All words of one language. English is the model: a language that lacks one does not compile. */
export type Words = typeof en;

/** The languages at hand, by ISO 639-1 code. */
export const languages = { en, fr, it } as const satisfies Readonly<Record<string, Words>>;
export type Language = keyof typeof languages;

/** A language that Coscore speaks: the one asked for, or English. */
export const knownLanguage = (language: string): Language =>
  Object.hasOwn(languages, language) ? (language as Language) : 'en';
