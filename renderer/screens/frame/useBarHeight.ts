import { useCallback } from 'react';

/**
 * Tells the styles how far down reaches what stays on top, as --below-bar: what else stays goes below it, and nothing that
 * is scrolled to hides behind it. To be the `ref` of the box around the bar and what is below it.
 */
export const useBarHeight = () =>
  useCallback((top: HTMLElement | null) => {
    if (!top) return undefined;
    const [bar, below] = [...top.children];
    const stays = (one: Element) => getComputedStyle(one).position === 'sticky';
    const measure = () => {
      const stuck = [below, top].find((one) => one && stays(one));
      const height = stuck ? stuck.getBoundingClientRect().height : 0;
      document.documentElement.style.setProperty('--below-bar', `${height}px`);
    };
    const observer = new ResizeObserver(measure);
    for (const one of [bar, below]) if (one) observer.observe(one);
    return () => {
      observer.disconnect();
      document.documentElement.style.removeProperty('--below-bar');
    };
  }, []);
