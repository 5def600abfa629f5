import { useMemo } from 'react';
import type { Plan } from '../../../shared/model/plan.ts';
import type { Prepared } from '../../../shared/visit/readiness.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useRecord } from '../../store/hooks.ts';
import { useShown } from '../../store/shown.ts';
import { useSites } from '../../store/sites.ts';

/** All that is prepared so far, as the window shows it. */
export function usePrepared(): Prepared {
  const { id, assessment } = useShownAssessment();
  const team = useShown('member');
  const sites = useSites();
  const plan = useRecord<Plan>('plan', id);
  const approvals = useShown('approval');
  const visits = useShown('visit');
  const respondents = useShown('respondents');
  const tasks = useShown('task');
  const { from, to } = assessment;
  return useMemo(
    () => ({
      days: { from, to },
      members: [...team.values()].sort((a, b) => a.place - b.place),
      sites: sites.map((one) => one.id),
      plan,
      approvals,
      visits,
      respondents,
      tasks,
    }),
    [from, to, team, sites, plan, approvals, visits, respondents, tasks],
  );
}
