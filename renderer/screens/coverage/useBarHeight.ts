import { type CSSProperties, useEffect, useState } from 'react';

/** How far down the bar reaches that stays on top: what else stays there goes below it. */
export function useBarHeight(): CSSProperties {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const bar = document.querySelector('.bar');
    if (!bar) return;
    const measure = () =>
      setHeight(getComputedStyle(bar).position === 'sticky' ? bar.clientHeight : 0);
    const observer = new ResizeObserver(measure);
    observer.observe(bar);
    return () => observer.disconnect();
  }, []);
  return { '--below-bar': `${height}px` } as CSSProperties;
}
