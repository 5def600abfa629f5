/** So many can be told as they are. */
const few = 20;

/**
 * How many of a hundred; null where there are few enough to say how many of all. Never 100 or 0 where one is missing or
 * there.
 */
export function inHundred(some: number, of: number): number | null {
  if (of <= few) return null;
  if (some === 0 || some === of) return (some / of) * 100;
  return Math.min(99, Math.max(1, Math.round((some / of) * 100)));
}
