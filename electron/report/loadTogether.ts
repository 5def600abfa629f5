import type { Member } from '../../shared/model/member.ts';
import type { Together } from '../../shared/report/facts/together.ts';
import { readDissents } from '../actions/dissent.ts';
import { firstAnswers } from '../actions/figures.ts';
import { readHandovers } from '../actions/handover.ts';
import type { Reader } from '../store/database.ts';

/** How the team scored together: first answers of opened criteria only, and dissents signed as their authors chose. */
export function loadTogether(
  read: Reader,
  assessment: string,
  members: readonly (Member & { readonly id: string })[],
  opened: ReadonlySet<string>,
): Together {
  return {
    first: firstAnswers(read, assessment, members, opened),
    dissents: readDissents(read, assessment).map(({ own: _, ...one }) => one),
    handedOver: [...readHandovers(read, assessment).values()].flat().length,
  };
}
