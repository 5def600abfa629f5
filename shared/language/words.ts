import { en } from './en/index.ts';

/** All words of one language. English is the model: a language that lacks one does not compile. */
export type Words = typeof en;

/** The languages at hand, by ISO 639-1 code. */
export const languages = { en } as const satisfies Readonly<Record<string, Words>>;
export type Language = keyof typeof languages;
