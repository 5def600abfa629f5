import type { Instrument } from '../../../shared/instrument/instrument.ts';
import { criteriaOf, criteriaUnder } from '../../../shared/instrument/lookup.ts';
import { ratingKey } from '../../../shared/model/rating.ts';
import { type Records, recordId } from '../../store/records.ts';
import type { Pending } from '../../store/window.ts';

type Given = Readonly<Record<string, Pending>>;

/** Whether a member answered a criterion, as the window shows it. */
export function isRated(
  records: Records,
  given: Given,
  assessment: string,
  member: string,
  criterion: string,
): boolean {
  const id = recordId('rating', ratingKey(assessment, member, criterion));
  const value = given[id] ? given[id].value : records[id]?.value;
  return value?.answer != null;
}

/** The code of the first criterion a member did not rate, after one or from the start; wraps around. */
export function firstUnrated(
  records: Records,
  instrument: Instrument,
  assessment: string,
  member: string,
  after?: string,
  given: Given = {},
): string | undefined {
  const codes = criteriaOf(instrument).map((one) => one.code);
  const from = after === undefined ? 0 : codes.indexOf(after) + 1;
  return [...codes.slice(from), ...codes.slice(0, from)].find(
    (code) => !isRated(records, given, assessment, member, code),
  );
}

/** How many criteria under a code a member rated. */
export function ratedUnder(
  records: Records,
  given: Given,
  instrument: Instrument,
  assessment: string,
  member: string,
  code: string,
): { done: number; all: number } {
  const criteria = criteriaUnder(instrument, code);
  const rated = criteria.filter((one) => isRated(records, given, assessment, member, one.code));
  return { done: rated.length, all: criteria.length };
}
