import type { Instrument } from '../../../shared/instrument/instrument.ts';
import { criteriaOf, criteriaUnder } from '../../../shared/instrument/lookup.ts';
import { ratingKey } from '../../../shared/model/rating.ts';
import { recordId } from '../../store/records.ts';
import type { WindowState } from '../../store/window.ts';

/** The codes of all criteria that a member rated, as the window shows it. */
export function ratedCodes(
  { records, pending }: Pick<WindowState, 'records' | 'pending'>,
  instrument: Instrument,
  assessment: string,
  member: string,
): string[] {
  const isRated = (code: string) => {
    const id = recordId('rating', ratingKey(assessment, member, code));
    const value = pending[id] ? pending[id].value : records[id]?.value;
    return value?.answer != null;
  };
  return criteriaOf(instrument)
    .map((one) => one.code)
    .filter(isRated);
}

/** The code of the first criterion that is not among the rated ones, after one or from the start; wraps around. */
export function firstUnrated(
  instrument: Instrument,
  rated: readonly string[],
  after?: string,
): string | undefined {
  const codes = criteriaOf(instrument).map((one) => one.code);
  const from = after === undefined ? 0 : codes.indexOf(after) + 1;
  return [...codes.slice(from), ...codes.slice(0, from)].find((code) => !rated.includes(code));
}

/** How many criteria under a code are among the rated ones. */
export function ratedUnder(instrument: Instrument, rated: readonly string[], code: string) {
  const criteria = criteriaUnder(instrument, code);
  const done = criteria.filter((one) => rated.includes(one.code)).length;
  return { done, all: criteria.length };
}
