import type { Criterion, Instrument } from '../../../shared/instrument/instrument.ts';
import { criteriaOf, standardsOf } from '../../../shared/instrument/lookup.ts';

/** Criteria whose code starts with what is sought, or whose words hold all of its words. */
export function searchCriteria(instrument: Instrument, sought: string): Criterion[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return criteriaOf(instrument).filter((one) => {
    const text = [one.topic, one.statement, one.plain, ...one.lookFor].join(' ').toLowerCase();
    return words.every((word) => one.code.startsWith(word) || text.includes(word));
  });
}

/** What is found: a criterion, or a standard or theme with its title for what it is about. */
export type Sought = Pick<Criterion, 'code' | 'topic' | 'statement'>;

/** The same among themes and standards too, which stand before what is under them. */
export function searchAll(instrument: Instrument, sought: string): Sought[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const parts = [...instrument.themes, ...standardsOf(instrument)]
    .filter(({ code, title, statement, plain }) => {
      const text = [title, statement, plain].join(' ').toLowerCase();
      return words.every((word) => code.startsWith(word) || text.includes(word));
    })
    .map(({ code, title, statement }) => ({ code, topic: title, statement }));
  return [...parts, ...searchCriteria(instrument, sought)].sort((a, b) =>
    a.code.localeCompare(b.code, 'en', { numeric: true }),
  );
}
