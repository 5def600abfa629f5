import type { Words } from '../../../shared/language/words.ts';
import type { Need } from '../../../shared/visit/readiness.ts';
import type { Section } from './sections.ts';

/** What of a need is there or missing, in a sentence. */
export function needText(
  need: Need,
  { plan: { needs }, field }: Words,
  nameOf: { readonly site: (id: string) => string; readonly group: (id: GroupOf) => string },
): string {
  switch (need.of) {
    case 'perspectives':
      return needs.perspectives(need.missing.map((one) => field.perspectives[one]));
    case 'independence':
    case 'confidentiality':
    case 'training':
      return needs[need.of](need.missing);
    case 'aim':
      return needs.aim(need.missing.map((one) => needs.aimParts[one]));
    case 'authorisation':
    case 'ethics':
      return need.met ? needs.approved : need.asked ? needs.asked : needs.notApproved;
    case 'visits':
      if (need.planned === 0) return needs.noVisit;
      return need.met
        ? needs.visits(need.planned)
        : needs.sitesWithout(need.missing.map(nameOf.site));
    case 'clashes':
      return needs.clashes(need.warnings);
    case 'interviews':
      return needs.interviews(need.missing.map(nameOf.group));
    case 'checklist':
      return needs.checklist(need.done, need.all);
  }
}

type GroupOf = Extract<Need, { of: 'interviews' }>['missing'][number];

/** Where a need is seen to. */
export function sectionOf(of: Need['of']): Section {
  switch (of) {
    case 'perspectives':
    case 'independence':
    case 'confidentiality':
    case 'training':
      return 'team';
    case 'authorisation':
    case 'ethics':
      return 'approvals';
    case 'visits':
    case 'clashes':
      return 'visits';
    default:
      return of;
  }
}
