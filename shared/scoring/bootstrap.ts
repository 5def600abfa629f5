import type { Summed, Unit } from './sums.ts';

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
export function bootstrap(
  units: readonly Unit[],
  { adds, figure }: Summed,
  seed = 20_260_101,
): Interval | null {
  const next = randomFrom(seed);
  const all = units.map(adds);
  const sums: number[] = (all[0] ?? []).map(() => 0);
  const found: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    drawInto(sums, all, next);
    const value = figure(sums);
    if (value !== null) found.push(value);
  }
  if (found.length < draws * 0.9) return null;
  found.sort((a, b) => a - b);
  const at = (share: number) => found[Math.round(share * (found.length - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}

/** The sums over as many units as there are, each drawn from all; in place, since it is done so often. */
function drawInto(sums: number[], all: readonly (readonly number[])[], next: () => number) {
  sums.fill(0);
  for (let left = all.length; left > 0; left -= 1) {
    const one = all[Math.floor(next() * all.length)] ?? [];
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (one[at] ?? 0);
  }
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
