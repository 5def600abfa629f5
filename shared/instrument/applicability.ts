import type { Words } from '../language/words.ts';
import type { Service } from '../model/assessment.ts';
import type { Instrument } from './instrument.ts';
import { criteriaOf } from './lookup.ts';

/** A criterion that may not apply to a service, and why. A proposal: the team decides. */
export interface Proposal {
  readonly code: string;
  readonly reason: string;
}

/** What may not apply to a service, in the instrument's order, each criterion once with the first reason there is. */
export function proposals(
  instrument: Instrument,
  service: Pick<Service, 'type' | 'hasBeds'>,
  words: Words,
): Proposal[] {
  const { applicability = [] } = instrument;
  const rules = applicability.filter((rule) => rule.types.includes(service.type));
  return criteriaOf(instrument).flatMap(({ code, naWithoutBeds }) => {
    if (naWithoutBeds && !service.hasBeds) {
      return [{ code, reason: words.screens.scope.withoutBeds }];
    }
    const rule = rules.find((one) => one.criteria.includes(code));
    return rule ? [{ code, reason: rule.reason }] : [];
  });
}

/** The instrument as it is asked where some criteria are set aside: for counting, and for finding the next to rate. */
export const withoutCriteria = (
  instrument: Instrument,
  isAside: (code: string) => boolean,
): Instrument => ({
  ...instrument,
  themes: instrument.themes.map((theme) => ({
    ...theme,
    standards: theme.standards.map((standard) => ({
      ...standard,
      criteria: standard.criteria.filter((one) => !isAside(one.code)),
    })),
  })),
});
