/** The middle 95 in 100 of what a figure would be if other units had been drawn. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const draws = 1000;

/**
 * A 95 % percentile interval by drawing units anew, with replacement. The seed is fixed, so that the same ratings give
 * the same report on every laptop. Null where fewer than nine in ten draws have a figure.
 */
export function bootstrap<Unit>(
  units: readonly Unit[],
  figure: (units: readonly Unit[]) => number | null,
  seed = 20_260_101,
): Interval | null {
  const next = randomFrom(seed);
  const found: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = units.map(() => units[Math.floor(next() * units.length)] as Unit);
    const value = figure(drawn);
    if (value !== null) found.push(value);
  }
  if (found.length < draws * 0.9) return null;
  found.sort((a, b) => a - b);
  const at = (share: number) => found[Math.round(share * (found.length - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
