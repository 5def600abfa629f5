import { countOf, given, type Unit } from './alpha.ts';

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
export function ac2(
  units: readonly Unit[],
  levels: number,
  weights: Weights = ordinalWeights,
): number | null {
  const rated = units.map(given).filter((values) => values.length > 0);
  const pairable = rated.filter((values) => values.length > 1);
  if (pairable.length === 0 || levels < 2) return null;
  const places = Array.from({ length: levels }, (_, place) => place);
  const observed = mean(pairable.map((values) => agreementIn(values, levels, weights)));
  const chance = places.map((place) => mean(rated.map((values) => shareOf(place, values))));
  const weighed = places.flatMap((a) => places.map((b) => weights(a, b, levels)));
  const spread = sum(chance.map((share) => share * (1 - share)));
  const expected = (sum(weighed) / (levels * (levels - 1))) * spread;
  return expected < 1 ? (observed - expected) / (1 - expected) : null;
}

/** Of all pairs of raters of one unit, how much they agree. */
function agreementIn(values: readonly number[], levels: number, weights: Weights): number {
  const counts = [...countOf(values)];
  const agreeing = counts.map(([a, times]) => {
    const weighed = sum(counts.map(([b, others]) => weights(a, b, levels) * others));
    return times * (weighed - 1);
  });
  return sum(agreeing) / (values.length * (values.length - 1));
}

const shareOf = (place: number, values: readonly number[]) =>
  values.filter((value) => value === place).length / values.length;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
