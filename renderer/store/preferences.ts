import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export const sizes = [100, 125, 150, 200] as const;
export const themes = ['system', 'light', 'dark'] as const;

interface Preferences {
  readonly size: (typeof sizes)[number];
  readonly theme: (typeof themes)[number];
}

/** How this window looks. Kept by the browser: it says nothing about anybody. */
export const usePreferences = create<Preferences>()(
  persist((): Preferences => ({ size: 100, theme: 'system' }), { name: 'coscore-display' }),
);

/** Puts the preferences on the page, now and whenever they change. */
export function showPreferences() {
  const show = ({ size, theme }: Preferences) => {
    document.documentElement.style.fontSize = `${size}%`;
    document.documentElement.dataset.theme = theme;
  };
  show(usePreferences.getState());
  usePreferences.subscribe(show);
}
