import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { isLanguage, type Language, spokenLanguage } from '../../shared/language/locales.ts';

export const sizes = [100, 125, 150, 200] as const;
export const themes = ['system', 'light', 'dark'] as const;
export const spacings = ['normal', 'wide'] as const;
export const motions = ['system', 'still'] as const;
export const paces = ['slow', 'normal', 'fast'] as const;
export const views = ['all', 'one'] as const;

interface Preferences {
  /** Null until somebody chose one: then it is the browser's. */
  readonly language: Language | null;
  readonly size: (typeof sizes)[number];
  readonly theme: (typeof themes)[number];
  /** Between letters, words and lines. */
  readonly spacing: (typeof spacings)[number];
  /** `still` where nothing may move, whatever the system says. */
  readonly motion: (typeof motions)[number];
  /** How fast it is read aloud. */
  readonly pace: (typeof paces)[number];
  /** Rating a whole standard at once, or one criterion at a time. */
  readonly view: (typeof views)[number];
  /** Whether somebody tried the practice criterion here, or left it out. */
  readonly practised: boolean;
}

const usual: Preferences = {
  language: null,
  size: 100,
  theme: 'system',
  spacing: 'normal',
  motion: 'system',
  pace: 'normal',
  view: 'all',
  practised: false,
};

/** How this window looks and speaks. Kept by the browser: it says nothing about anybody. */
export const usePreferences = create<Preferences>()(
  persist(() => usual, { name: 'coscore-display' }),
);

/** The window's language. */
export const languageOf = ({ language }: Preferences): Language =>
  language && isLanguage(language) ? language : spokenLanguage(navigator.languages);

export const windowLanguage = (): Language => languageOf(usePreferences.getState());

/** Puts the preferences on the page, now and whenever they change. */
export function showPreferences() {
  const show = (preferences: Preferences) => {
    const page = document.documentElement;
    page.style.fontSize = `${preferences.size}%`;
    page.dataset.theme = preferences.theme;
    page.dataset.spacing = preferences.spacing;
    page.dataset.motion = preferences.motion;
  };
  show(usePreferences.getState());
  usePreferences.subscribe(show);
}
