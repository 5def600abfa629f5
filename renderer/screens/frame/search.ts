import type { Criterion, Instrument } from '../../../shared/instrument/instrument.ts';
import { criteriaOf } from '../../../shared/instrument/lookup.ts';

/** Criteria whose code starts with what is sought, or whose words hold all of its words. */
export function searchCriteria(instrument: Instrument, sought: string): Criterion[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return criteriaOf(instrument).filter((one) => {
    const text = [one.topic, one.statement, one.plain, ...one.lookFor].join(' ').toLowerCase();
    return words.every((word) => one.code.startsWith(word) || text.includes(word));
  });
}
