import type { Assessment } from '../model/assessment.ts';
import type { Slot, Visit } from '../model/visit.ts';

/** A slot with all that is around it. */
interface Placed extends Slot {
  readonly visit: string;
  readonly place: number;
  readonly on: string | null;
  readonly site: string | null;
}

/** Something about the visits that people should look at; it may still be meant. */
export type VisitWarning =
  | { readonly kind: 'outside'; readonly visit: string; readonly on: string }
  | {
      readonly kind: 'backwards';
      readonly visit: string;
      readonly place: number;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: 'double';
      readonly member: string;
      readonly on: string;
      /** When the later of the two begins. */
      readonly at: string;
      readonly sites: readonly [string, string];
      readonly visits: readonly [string, string];
    };

type Visits = ReadonlyMap<string, Visit>;

/** Days outside the assessment, slots that end before they begin, and members in two places at once. */
export function visitWarnings(
  visits: Visits,
  days: Pick<Assessment, 'from' | 'to'>,
): VisitWarning[] {
  const slots = placed(visits);
  return [...outside(visits, days), ...backwards(slots), ...doubles(slots)];
}

const placed = (visits: Visits): Placed[] =>
  [...visits].flatMap(([visit, { on, site, slots }]) =>
    slots.map((slot, place) => ({ ...slot, visit, place, on, site })),
  );

const outside = (visits: Visits, { from, to }: Pick<Assessment, 'from' | 'to'>): VisitWarning[] =>
  [...visits].flatMap(([visit, { on }]) =>
    on !== null && (on < from || on > to) ? [{ kind: 'outside', visit, on }] : [],
  );

const backwards = (slots: readonly Placed[]): VisitWarning[] =>
  slots.flatMap(({ visit, place, from, to }) =>
    from !== null && to !== null && to < from
      ? [{ kind: 'backwards', visit, place, from, to }]
      : [],
  );

/** Each member and each pair of visits is told once, at the first time that they meet. */
function doubles(slots: readonly Placed[]): VisitWarning[] {
  const found = new Map<string, VisitWarning>();
  const inOrder = slots.toSorted((a, b) => order(a).localeCompare(order(b)));
  for (const [at, later] of inOrder.entries()) {
    for (const earlier of inOrder.slice(0, at)) {
      if (!apart(earlier, later) || !overlap(earlier, later)) continue;
      for (const member of later.who.filter((one) => earlier.who.includes(one))) {
        const pair = [earlier.visit, later.visit].sort().join(' ');
        const key = `${member} ${pair}`;
        if (!found.has(key)) found.set(key, double(member, earlier, later));
      }
    }
  }
  return [...found.values()];
}

const order = ({ on, from }: Placed) => `${on ?? ''} ${from ?? ''}`;

/** At two sites that are both named, on one day. */
const apart = (a: Placed, b: Placed) =>
  a.on !== null && a.on === b.on && a.site !== null && b.site !== null && a.site !== b.site;

/** Whether two slots are at the same time. One that has no end, or a wrong one, counts as the moment it begins. */
export function overlap(a: Pick<Slot, 'from' | 'to'>, b: Pick<Slot, 'from' | 'to'>): boolean {
  if (a.from === null || b.from === null) return false;
  if (a.from === b.from) return true;
  return a.from < b.from ? b.from < (a.to ?? a.from) : a.from < (b.to ?? b.from);
}

function double(member: string, earlier: Placed, later: Placed): VisitWarning {
  return {
    kind: 'double',
    member,
    on: later.on ?? '',
    at: later.from ?? '',
    sites: [earlier.site ?? '', later.site ?? ''],
    visits: [earlier.visit, later.visit],
  };
}
