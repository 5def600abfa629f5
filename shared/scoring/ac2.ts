import { countsOf, figureOf, given, type Summed, total, type Unit } from './sums.ts';

/** How much two of `levels` values count as agreeing: 1 where they are the same, 0 where they are furthest apart. */
export type Weights = (a: number, b: number, levels: number) => number;

export const identity: Weights = (a, b) => (a === b ? 1 : 0);

const pairs = (n: number) => (n * (n - 1)) / 2;

/** Gwet's ordinal weights. */
export const ordinalWeights: Weights = (a, b, levels) =>
  a === b ? 1 : 1 - pairs(Math.abs(a - b) + 1) / pairs(levels);

/**
 * Gwet's AC2, and with `identity` his AC1: agreement beyond chance that does not break down where nearly all ratings are
 * the same. Null where no unit has two ratings or the scale one level. Source: K. L. Gwet, Handbook of Inter-Rater
 * Reliability, 4th edition, 2014.
 */
export const ac2 = (units: readonly Unit[], levels: number, weights = ordinalWeights) =>
  figureOf(units, ac2On(levels, weights));

/**
 * AC2 on values from 0 to below `levels`. A unit adds whether it was rated, whether twice or more, how far its raters
 * agree, and which share of them gave each value.
 */
export function ac2On(levels: number, weights: Weights = ordinalWeights): Summed {
  const places = Array.from({ length: levels }, (_, place) => place);
  const weighed = total(places.flatMap((a) => places.map((b) => weights(a, b, levels))));
  return {
    adds: (unit) => {
      const values = given(unit);
      const counts = countsOf(values, levels);
      const agree = values.length > 1 ? agreementIn(counts, values.length, weights) : 0;
      const shares = counts.map((times) => times / (values.length || 1));
      return [Number(values.length > 0), Number(values.length > 1), agree, ...shares];
    },
    figure: (sums) => {
      const [rated = 0, pairable = 0, agree = 0] = sums;
      if (pairable === 0 || levels < 2) return null;
      let spread = 0;
      for (let at = 3; at < sums.length; at += 1) {
        const share = (sums[at] ?? 0) / rated;
        spread += share * (1 - share);
      }
      const expected = (weighed / (levels * (levels - 1))) * spread;
      return expected < 1 ? (agree / pairable - expected) / (1 - expected) : null;
    },
  };
}

/** Of all pairs of raters of one unit, how much they agree. */
function agreementIn(counts: readonly number[], raters: number, weights: Weights): number {
  const agreeing = counts.map((times, a) => {
    const weighed = total(counts.map((others, b) => weights(a, b, counts.length) * others));
    return times * (weighed - 1);
  });
  return total(agreeing) / (raters * (raters - 1));
}
