import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { it } from './it/index.ts';
import type { Language } from './locales.ts';

/** All words of one language. English is the model: a language that lacks one does not compile. */
export type Words = typeof en;

/** The words of all languages. The page loads only those of the one it speaks: see renderer/store/language.ts. */
export const languages = { en, fr, it } as const satisfies Readonly<Record<Language, Words>>;
