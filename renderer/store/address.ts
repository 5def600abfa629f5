import { useSyncExternalStore } from 'react';

/** The address after the #, as path and search: a filtered list can be linked to, and opens in a new tab as it was. */
const whole = () => location.hash.replace(/^#?\/?/, '/');
const pathNow = () => whole().split('?')[0] ?? '/';
const searchNow = () => whole().split('?')[1] ?? '';

function onChange(listener: () => void) {
  addEventListener('hashchange', listener);
  // Earlier on the way back: once it is over, the browser scrolls a screen that has to be there to where it was.
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
  };
}

interface Options {
  readonly replace?: boolean;
  readonly state?: unknown;
}

/** Whoever follows a way to another screen begins at its top; the browser's own way back finds the old place again. */
function goTo(to: string, { replace = false, state = null }: Options = {}) {
  const elsewhere = !replace && to.split('?')[0] !== pathNow();
  history[replace ? 'replaceState' : 'pushState'](state, '', `#${to}`);
  // Not before: how far a screen was scrolled is kept when it is left.
  if (elsewhere) window.scrollTo(0, 0);
  // Neither of the two tells anybody.
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** For the router: where the window is, and how to go elsewhere. What a search holds goes with the screen it is for. */
export function useAddress(): [string, typeof goTo] {
  return [useSyncExternalStore(onChange, pathNow), goTo];
}
useAddress.searchHook = () => useSyncExternalStore(onChange, searchNow);
useAddress.hrefs = (path: string) => `#${path}`;
