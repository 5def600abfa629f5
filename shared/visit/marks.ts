import { respondentGroups } from '../instrument/instrument.ts';
import { approvalKinds } from '../model/approval.ts';
import { phases } from '../model/task.ts';
import { ticked } from './checklist.ts';
import {
  aimParts,
  approvalState,
  groupsWithoutNumber,
  missingOfAim,
  type Prepared,
  sitesWithoutVisit,
} from './readiness.ts';

/** How far something is. */
export interface Mark {
  readonly done: number;
  readonly all: number;
}

/** How complete the parts of a plan are that can be complete. */
export function planMarks(prepared: Prepared) {
  const { members, plan, approvals, visits, sites, respondents, tasks } = prepared;
  const places = Math.max(1, sites.length);
  const dated = [...visits.values()].some(({ on }) => on !== null);
  const lists = phases.map((phase) => ticked(tasks, phase));
  const ready = members.filter((one) => one.trained && one.independence && one.confidentiality);
  return {
    team: { done: ready.length, all: members.length },
    aim: { done: aimParts.length - missingOfAim(plan).length, all: aimParts.length },
    approvals: {
      done: approvalKinds.filter((kind) => approvalState(kind, approvals).met).length,
      all: approvalKinds.length,
    },
    visits: { done: dated ? places - sitesWithoutVisit({ sites, visits }).length : 0, all: places },
    interviews: {
      done: respondentGroups.length - groupsWithoutNumber(respondents).length,
      all: respondentGroups.length,
    },
    checklist: {
      done: lists.reduce((sum, one) => sum + one.done, 0),
      all: lists.reduce((sum, one) => sum + one.all, 0),
    },
  } as const satisfies Record<string, Mark>;
}
