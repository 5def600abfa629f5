import type { Slot, Visit } from '../model/visit.ts';

/** Who is where when, on one day. */
export interface Day {
  /** Null for what has no day yet. */
  readonly on: string | null;
  readonly slots: readonly DaySlot[];
  /** What was noted on its visits. */
  readonly notes: readonly { readonly site: string | null; readonly text: string }[];
  /** Sites that are visited without anything planned there yet. */
  readonly bare: readonly (string | null)[];
}

export interface DaySlot extends Slot {
  readonly visit: string;
  readonly site: string | null;
}

const last = '\uffff';

/** What is earlier comes first, what has no time last. */
const byTime = (a: string | null, b: string | null) => (a ?? last).localeCompare(b ?? last);

/** Slots in the order of their times; those at the same time stay as they are. */
export const slotsInOrder = <One extends Pick<Slot, 'from' | 'to'>>(slots: readonly One[]) =>
  slots.toSorted((a, b) => byTime(a.from, b.from) || byTime(a.to, b.to));

/** Ids of visits by day, then by the time they begin; those without a day come last. */
export function visitsInOrder(visits: ReadonlyMap<string, Visit>): string[] {
  const begins = ({ slots }: Visit) => slotsInOrder(slots)[0]?.from ?? null;
  return [...visits]
    .toSorted(
      ([a, first], [b, second]) =>
        byTime(first.on, second.on) || byTime(begins(first), begins(second)) || a.localeCompare(b),
    )
    .map(([id]) => id);
}

/** All visits by day; with a member's id only what that member is part of. */
export function daysOf(visits: ReadonlyMap<string, Visit>, member?: string): Day[] {
  const ids = visitsInOrder(visits);
  const byDay = Map.groupBy(ids, (id) => visits.get(id)?.on ?? null);
  return [...byDay]
    .map(([on, some]) => dayOf(on, some, visits, member))
    .filter((day) => member === undefined || day.slots.length > 0);
}

function dayOf(
  on: string | null,
  ids: readonly string[],
  visits: ReadonlyMap<string, Visit>,
  member: string | undefined,
): Day {
  const all = ids.flatMap((visit) => {
    const value = visits.get(visit);
    return value ? [{ visit, ...value }] : [];
  });
  const isTheirs = ({ who }: Slot) => member === undefined || who.includes(member);
  const slots = all.flatMap(({ visit, site, slots: some }) =>
    some.filter(isTheirs).map((slot) => ({ ...slot, visit, site })),
  );
  return {
    on,
    slots: slotsInOrder(slots),
    notes: all
      .filter(({ note }) => note.trim() !== '')
      .map(({ site, note }) => ({ site, text: note.trim() })),
    bare: all.filter((one) => one.slots.length === 0).map(({ site }) => site),
  };
}
