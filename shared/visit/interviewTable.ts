import shipped from '../../resources/interviews.json' with { type: 'json' };
import type { RespondentGroup } from '../instrument/instrument.ts';
import type { InterviewRow, InterviewTable } from '../model/interviewTable.ts';
import type { Registered } from '../model/service.ts';

/** The table that comes with the app, with the version of its figures. */
export const shippedTable: InterviewTable & { readonly version: string } = shipped;

/** How many of each group a service of some size takes: the first row that reaches so far. */
export const suggested = (
  { rows }: InterviewTable,
  size: number,
): Readonly<Record<RespondentGroup, number>> | undefined =>
  rows.find(({ upTo }) => upTo === null || size <= upTo);

type Sized = Pick<Registered, 'hasBeds' | 'beds' | 'served' | 'parts'>;

/**
 * The size of a service as the table counts it: its beds or, where nobody stays overnight, the people served in a year. A
 * network is as large as its services together, each by its own measure, or as it says itself where that of one is not
 * known. Null where nothing is.
 */
export function sizeOf(
  { hasBeds, beds, served, parts }: Sized,
  find: (service: string) => Sized | undefined,
): number | null {
  const own = hasBeds ? (beds ?? served) : (served ?? beds);
  if (parts.length === 0) return own;
  const known = parts.map((one) => find(one)).filter((one) => one !== undefined);
  // A network in a network is none: its parts are not asked for theirs, so that a circle has an end.
  const sizes = known.map((one) => sizeOf({ ...one, parts: [] }, find));
  const whole = known.length === parts.length && sizes.every((one) => one !== null);
  return whole ? sizes.reduce((sum, one) => sum + one, 0) : own;
}

export type NumberName = 'upTo' | RespondentGroup;

/** A row while it is typed: a number may be missing. */
export type DraftRow = Readonly<Record<NumberName, number | null>>;

/** What is wrong with a row: a number is missing, or it does not reach further than the one before. */
export type RowFault = { readonly row: number } & (
  | { readonly kind: 'missing'; readonly name: NumberName }
  | { readonly kind: 'order'; readonly before: number }
);

const groups = ['users', 'family', 'staff'] as const;

/** What keeps a table from being used, row by row; nothing where it can be. The last row has no end. */
export function tableFaults(rows: readonly DraftRow[]): RowFault[] {
  return rows.flatMap((one, row): RowFault[] => {
    const isLast = row === rows.length - 1;
    const names: readonly NumberName[] = isLast ? groups : ['upTo', ...groups];
    const missing = names
      .filter((name) => one[name] === null)
      .map((name) => ({ row, kind: 'missing' as const, name }));
    const before = rows[row - 1]?.upTo ?? null;
    const falls = !isLast && before !== null && one.upTo !== null && one.upTo <= before;
    return falls ? [...missing, { row, kind: 'order', before }] : missing;
  });
}

/** Whether rows hold all that a table needs; what they are then. */
export const isWholeTable = (rows: readonly DraftRow[]): rows is readonly InterviewRow[] =>
  rows.length > 0 && tableFaults(rows).length === 0;
