/** So many can be told as they are. */
const few = 20;

/** How many of a hundred; null where it is plainer to say how many of all: of a few, of none, and where it is all. */
export function inHundred(some: number, of: number): number | null {
  if (of <= few || some === 0 || some === of) return null;
  return Math.min(99, Math.max(1, Math.round((some / of) * 100)));
}
