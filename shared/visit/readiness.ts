import { type RespondentGroup, respondentGroups } from '../instrument/instrument.ts';
import { type Approval, type ApprovalKind, isApproved } from '../model/approval.ts';
import type { Assessment } from '../model/assessment.ts';
import { type Member, missingPerspectives, type Perspective } from '../model/member.ts';
import type { Plan } from '../model/plan.ts';
import type { Respondents } from '../model/respondents.ts';
import type { Task } from '../model/task.ts';
import type { Visit } from '../model/visit.ts';
import { ticked } from './checklist.ts';
import { visitWarnings } from './clashes.ts';

/** What a team prepares before it goes. */
export interface Prepared {
  readonly days: Pick<Assessment, 'from' | 'to'>;
  readonly members: readonly Member[];
  /** Ids of the places that the assessment covers; none where it is one place. */
  readonly sites: readonly string[];
  readonly plan: Plan | null;
  readonly approvals: ReadonlyMap<string, Approval>;
  readonly visits: ReadonlyMap<string, Visit>;
  readonly respondents: ReadonlyMap<string, Respondents>;
  readonly tasks: ReadonlyMap<string, Task>;
}

/** One thing that has to be there before the team goes, and what of it is missing. */
export type Need = { readonly met: boolean } & (
  | { readonly of: 'perspectives'; readonly missing: readonly Perspective[] }
  | {
      readonly of: 'independence' | 'confidentiality' | 'training';
      readonly missing: readonly string[];
    }
  | { readonly of: 'aim'; readonly missing: readonly AimPart[] }
  | { readonly of: ApprovalKind; readonly asked: boolean }
  | { readonly of: 'visits'; readonly planned: number; readonly missing: readonly string[] }
  | { readonly of: 'clashes'; readonly warnings: number }
  | { readonly of: 'interviews'; readonly missing: readonly RespondentGroup[] }
  | { readonly of: 'checklist'; readonly done: number; readonly all: number }
);

export const aimParts = ['aim', 'scope', 'announced'] as const;
export type AimPart = (typeof aimParts)[number];

/** All that has to be there, in the order in which a team sees to it. */
export function needs(prepared: Prepared): Need[] {
  const { members, plan, approvals } = prepared;
  const perspectives = missingPerspectives(members);
  const aim = missingOfAim(plan);
  const interviews = groupsWithoutNumber(prepared.respondents);
  const list = ticked(prepared.tasks, 'before');
  return [
    { of: 'perspectives', met: perspectives.length === 0, missing: perspectives },
    ofMembers('independence', members, ({ independence }) => Boolean(independence)),
    ofMembers('confidentiality', members, ({ confidentiality }) => Boolean(confidentiality)),
    ofMembers('training', members, ({ trained }) => Boolean(trained)),
    { of: 'aim', met: aim.length === 0, missing: aim },
    ofApproval('authorisation', approvals),
    ofApproval('ethics', approvals),
    ...ofVisits(prepared),
    { of: 'interviews', met: interviews.length === 0, missing: interviews },
    { of: 'checklist', met: list.done === list.all, ...list },
  ];
}

function ofMembers(
  of: 'independence' | 'confidentiality' | 'training',
  members: readonly Member[],
  has: (member: Member) => boolean,
): Need {
  const missing = members.filter((one) => !has(one)).map((one) => one.name);
  return { of, met: missing.length === 0, missing };
}

/** Which parts of aim and scope nobody wrote. */
export const missingOfAim = (plan: Plan | null): AimPart[] =>
  aimParts.filter((part) => !plan?.[part]?.trim());

/** Whether some approval of a kind is there; all that were asked for have to be. */
export function approvalState(kind: ApprovalKind, approvals: ReadonlyMap<string, Approval>) {
  const some = [...approvals.values()].filter((one) => one.kind === kind);
  return {
    met: some.length > 0 && some.every(isApproved),
    asked: some.some(({ state }) => state === 'asked'),
  };
}

const ofApproval = (of: ApprovalKind, approvals: Prepared['approvals']): Need => ({
  of,
  ...approvalState(of, approvals),
});

/** Sites that no visit with a day goes to. A visit without a site goes to all. */
export function sitesWithoutVisit({ sites, visits }: Pick<Prepared, 'sites' | 'visits'>) {
  const dated = [...visits.values()].filter(({ on }) => on !== null);
  if (dated.some(({ site }) => site === null)) return [];
  return sites.filter((one) => !dated.some(({ site }) => site === one));
}

function ofVisits({ visits, sites, days }: Prepared): Need[] {
  const planned = [...visits.values()].filter(({ on }) => on !== null).length;
  const missing = sitesWithoutVisit({ sites, visits });
  const warnings = visitWarnings(visits, days).length;
  const need: Need = { of: 'visits', met: planned > 0 && missing.length === 0, planned, missing };
  return warnings === 0 ? [need] : [need, { of: 'clashes', met: false, warnings }];
}

/** Groups of which nobody said how many to interview; none is a number too. */
export const groupsWithoutNumber = (respondents: ReadonlyMap<string, Respondents>) =>
  respondentGroups.filter((group) => typeof respondents.get(group)?.wanted !== 'number');
