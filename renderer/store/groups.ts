import type { RespondentGroup } from '../../shared/instrument/instrument.ts';
import { type Respondents, respondentsKey } from '../../shared/model/respondents.ts';
import { useShownAssessment } from './assessment.ts';
import { useRecord, useWords } from './hooks.ts';

/** What a group of people interviewed is called here: in the team's own words where it gave some, else in the usual ones. */
export function useGroupLabel(group: RespondentGroup): string {
  const { id } = useShownAssessment();
  const { groups } = useWords().screens.score;
  const own = useRecord<Respondents>('respondents', respondentsKey(id, group))?.label.trim();
  return own || groups[group];
}

/** The same for all groups at once. */
export const useGroupLabels = (): Readonly<Record<RespondentGroup, string>> => ({
  users: useGroupLabel('users'),
  family: useGroupLabel('family'),
  staff: useGroupLabel('staff'),
});
