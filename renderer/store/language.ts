import { create } from 'zustand';
import type { Language } from '../../shared/language/locales.ts';
import type { Words } from '../../shared/language/words.ts';
import { usePreferences, windowLanguage } from './preferences.ts';

/** Each is a file of its own: a page fetches the words of the language it speaks and no others. */
const files: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('../../shared/language/en/index.ts')).en,
  fr: async () => (await import('../../shared/language/fr/index.ts')).fr,
  it: async () => (await import('../../shared/language/it/index.ts')).it,
};

interface Spoken {
  readonly language: Language;
  readonly words: Words;
}

const useSpoken = create<{ readonly spoken: Spoken | null }>(() => ({ spoken: null }));

const known = ({ spoken }: { readonly spoken: Spoken | null }): Spoken => {
  if (!spoken) throw new Error('No words are loaded');
  return spoken;
};

/** The language that the window speaks now: another that was chosen counts once its words are here. */
export const useLanguage = (): Language => useSpoken((state) => known(state).language);

/** All words in the window's language. */
export const useWords = (): Words => useSpoken((state) => known(state).words);

/** The words now: for what happens, not for drawing. */
export const wordsNow = (): Words => known(useSpoken.getState()).words;

/** Speaks the language that is wanted from now on. What cannot be fetched leaves the one before. */
async function speak() {
  const language = windowLanguage();
  const { spoken } = useSpoken.getState();
  if (spoken?.language === language) return;
  try {
    const words = await files[language]();
    // Somebody may have chosen another meanwhile.
    if (language === windowLanguage()) useSpoken.setState({ spoken: { language, words } });
  } catch (error) {
    if (!spoken) throw error;
    usePreferences.setState({ language: spoken.language });
  }
  const { locale } = wordsNow();
  document.documentElement.lang = locale.tag;
  document.documentElement.dir = locale.direction;
}

/** Before the first drawing: the words it needs; then whenever another language is chosen. */
export async function beginToSpeak() {
  await speak();
  usePreferences.subscribe(() => void speak());
}
