import { countsOf, figureOf, given, type Summed, type Unit } from './sums.ts';

/** How far two values are apart, squared. `counts` begins with how often each value was given where it could be compared. */
export type Metric = (a: number, b: number, counts: readonly number[]) => number;

export const nominal: Metric = (a, b) => (a === b ? 0 : 1);

/** As many ratings as lie between them, the two themselves by half: the scale has an order and no distances. */
export const ordinal: Metric = (a, b, counts) => {
  const [low, high] = a < b ? [a, b] : [b, a];
  let between = -((counts[low] ?? 0) + (counts[high] ?? 0)) / 2;
  for (let at = low; at <= high; at += 1) between += counts[at] ?? 0;
  return a === b ? 0 : between ** 2;
};

export const interval: Metric = (a, b) => (a - b) ** 2;

export const ratio: Metric = (a, b) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2);

/**
 * Krippendorff's alpha: 1 where all agree, 0 where they agree as by chance; null where nothing can be compared or all
 * gave the same value, so that there is no chance to beat. Ratings may be missing. Source: K. Krippendorff, Computing
 * Krippendorff's Alpha-Reliability, University of Pennsylvania, 2011.
 */
export function alpha(units: readonly Unit[], metric: Metric = ordinal): number | null {
  return figureOf(units, alphaOn(Math.max(-1, ...units.flatMap(given)) + 1, metric));
}

/**
 * Alpha on values from 0 to below `places`. A unit adds how often each value was given there, then how often each two
 * different values met, weighed as the source says; one with a single rating adds nothing.
 */
export function alphaOn(places: number, metric: Metric = ordinal): Summed {
  const different = pairsOf(places);
  return {
    adds: (unit) => {
      const values = given(unit);
      const counts = countsOf(values.length > 1 ? values : [], places);
      const times = (a: number, b: number) => (counts[a] ?? 0) * (counts[b] ?? 0);
      return [...counts, ...different.map(([a, b]) => times(a, b) / (values.length - 1 || 1))];
    },
    figure: (sums) => {
      let [all, observed, expected] = [0, 0, 0];
      for (let place = 0; place < places; place += 1) all += sums[place] ?? 0;
      for (const [at, [a, b]] of different.entries()) {
        const distance = metric(a, b, sums);
        observed += (sums[places + at] ?? 0) * distance;
        expected += (sums[a] ?? 0) * (sums[b] ?? 0) * distance;
      }
      return expected > 0 ? 1 - (observed * (all - 1)) / expected : null;
    },
  };
}

/** Each two different values, once. */
const pairsOf = (places: number): readonly (readonly [number, number])[] =>
  Array.from({ length: places }, (_, a) => a).flatMap((a) =>
    Array.from({ length: places - a - 1 }, (_, more) => [a, a + more + 1] as const),
  );
