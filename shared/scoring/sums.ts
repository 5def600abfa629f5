/**
 * What several raters gave one unit, as places on the scale (0 is the best); null where one gave none. Units are
 * criteria, raters are members, and every unit has the raters in the same order.
 */
export type Unit = readonly (number | null)[];

/** The values of a unit, missing ones left out. */
export const given = (unit: Unit): number[] => unit.filter((value) => value !== null);

/**
 * A figure that needs nothing of its units but sums over them, so that a bootstrap adds up numbers it has already and
 * does not count again.
 */
export interface Summed {
  /** What a unit adds; of the same length for all. */
  readonly adds: (unit: Unit) => readonly number[];
  /** Null where the sums have no figure. */
  readonly figure: (sums: readonly number[]) => number | null;
}

/** The figure of some units. */
export function figureOf(units: readonly Unit[], { adds, figure }: Summed): number | null {
  const all = units.map(adds);
  const sums = (all[0] ?? []).map((_, at) => total(all.map((one) => one[at] ?? 0)));
  return figure(sums);
}

/** How often each of the first `places` values was given. */
export function countsOf(values: readonly number[], places: number): number[] {
  const counts = Array.from({ length: places }, () => 0);
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

export const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
