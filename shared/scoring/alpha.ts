/**
 * What several raters gave one unit, as places on the scale (0 is the best); null where one gave none. Units are
 * criteria, raters are members, and every unit has the raters in the same order.
 */
export type Unit = readonly (number | null)[];

/** How far two values are apart, squared. `counts` is how often each value was given where it could be compared. */
export type Metric = (a: number, b: number, counts: ReadonlyMap<number, number>) => number;

export const nominal: Metric = (a, b) => (a === b ? 0 : 1);

/** As many ratings as lie between them, the two themselves by half: the scale has an order and no distances. */
export const ordinal: Metric = (a, b, counts) => {
  const [low, high] = a < b ? [a, b] : [b, a];
  let between = -((counts.get(low) ?? 0) + (counts.get(high) ?? 0)) / 2;
  for (const [value, count] of counts) if (value >= low && value <= high) between += count;
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
  const pairable = units.map(given).filter((values) => values.length > 1);
  const counts = countOf(pairable.flat());
  const all = pairable.reduce((sum, values) => sum + values.length, 0);
  const distance = distances(counts, metric);
  let observed = 0;
  for (const values of pairable) observed += apart(countOf(values), distance) / (values.length - 1);
  const expected = apart(counts, distance) / (all - 1);
  return expected > 0 ? 1 - observed / expected : null;
}

/** The values of a unit, missing ones left out. */
export const given = (unit: Unit): number[] => unit.filter((value) => value !== null);

export function countOf(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

type Distance = (a: number, b: number) => number;

/** Each distance once: a bootstrap asks for the same ones over and over. */
function distances(counts: ReadonlyMap<number, number>, metric: Metric): Distance {
  const known = new Map<number, Map<number, number>>();
  for (const a of counts.keys()) {
    known.set(a, new Map([...counts.keys()].map((b) => [b, metric(a, b, counts)])));
  }
  return (a, b) => known.get(a)?.get(b) ?? 0;
}

/** The sum of the distances of all pairs of values. */
function apart(counts: ReadonlyMap<number, number>, distance: Distance): number {
  let sum = 0;
  for (const [a, times] of counts) {
    for (const [b, others] of counts) sum += times * others * distance(a, b);
  }
  return sum;
}
