import type { AssessmentSummary } from '../../../shared/contract/assessment.ts';
import { programmeKey } from '../../../shared/model/programme.ts';

type Group = readonly [AssessmentSummary, AssessmentSummary, ...AssessmentSummary[]];

/** Assessments that can be compared with each other: two or more on the same version of an instrument that is here. */
export function comparable(found: readonly AssessmentSummary[]): Group[] {
  const here = found.filter((one) => one.title !== null);
  const groups = Map.groupBy(here, ({ assessment: { instrument } }) =>
    programmeKey(instrument.id, instrument.version),
  );
  return [...groups.values()].flatMap(([first, second, ...others]) =>
    first && second ? [[first, second, ...others] as const] : [],
  );
}
