import { countsOf, figureOf, given, type Summed, total, type Unit } from './sums.ts';

/** How far two values are apart, squared. `counts` is how often each value was given where it could be compared. */
export type Metric = (a: number, b: number, counts: readonly number[]) => number;

export const nominal: Metric = (a, b) => (a === b ? 0 : 1);

/** As many ratings as lie between them, the two themselves by half: the scale has an order and no distances. */
export const ordinal: Metric = (a, b, counts) => {
  const [low, high] = a < b ? [a, b] : [b, a];
  const between = total(counts.slice(low, high + 1));
  return a === b ? 0 : (between - ((counts[low] ?? 0) + (counts[high] ?? 0)) / 2) ** 2;
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
 * Alpha on values from 0 to below `places`. A unit adds how often each value was given there, then how often each pair
 * of values met, weighed as the source says; one with a single rating adds nothing.
 */
export function alphaOn(places: number, metric: Metric = ordinal): Summed {
  return {
    adds: (unit) => {
      const values = given(unit);
      const counts = countsOf(values.length > 1 ? values : [], places);
      const met = counts.flatMap((times, a) =>
        counts.map((others, b) => (times * (others - Number(a === b))) / (values.length - 1 || 1)),
      );
      return [...counts, ...met];
    },
    figure: (sums) => {
      const counts = sums.slice(0, places);
      let [observed, expected] = [0, 0];
      for (const [a, times] of counts.entries()) {
        for (const [b, others] of counts.entries()) {
          const distance = metric(a, b, counts);
          observed += (sums[places * (1 + a) + b] ?? 0) * distance;
          expected += times * others * distance;
        }
      }
      return expected > 0 ? 1 - (observed * (total(counts) - 1)) / expected : null;
    },
  };
}
