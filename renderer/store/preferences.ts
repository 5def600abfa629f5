import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import {
  isLanguage,
  type Language,
  languages,
  spokenLanguage,
} from '../../shared/language/words.ts';

export const sizes = [100, 125, 150, 200] as const;
export const themes = ['system', 'light', 'dark'] as const;

interface Preferences {
  /** Null until somebody chose one: then it is the browser's. */
  readonly language: Language | null;
  readonly size: (typeof sizes)[number];
  readonly theme: (typeof themes)[number];
}

/** How this window looks and speaks. Kept by the browser: it says nothing about anybody. */
export const usePreferences = create<Preferences>()(
  persist((): Preferences => ({ language: null, size: 100, theme: 'system' }), {
    name: 'coscore-display',
  }),
);

/** The window's language. */
export const languageOf = ({ language }: Preferences): Language =>
  language && isLanguage(language) ? language : spokenLanguage(navigator.languages);

export const windowLanguage = (): Language => languageOf(usePreferences.getState());

/** Puts the preferences on the page, now and whenever they change. */
export function showPreferences() {
  const show = (preferences: Preferences) => {
    const { locale } = languages[languageOf(preferences)];
    const page = document.documentElement;
    page.lang = locale.tag;
    page.dir = locale.direction;
    page.style.fontSize = `${preferences.size}%`;
    page.dataset.theme = preferences.theme;
  };
  show(usePreferences.getState());
  usePreferences.subscribe(show);
}
