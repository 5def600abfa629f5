import type { Answer } from '../model/answer.ts';
import { type Perspective, perspectives } from '../model/member.ts';
import type { Rated } from './agreement.ts';

/** A smaller group could be read as its one or two members. */
export const leastInGroup = 3;

/** How one group of the team rated some criteria: how often it gave each answer. */
export interface GroupView {
  readonly perspective: Perspective;
  readonly members: number;
  readonly answers: ReadonlyMap<Answer, number>;
}

/**
 * How perspectives differ, of groups of at least three members. Where a single group would be missing, its figures could
 * be had by taking the others from the whole, so the rest of the team is never shown beside them.
 */
export function groupViews(
  rated: readonly Rated[],
  members: readonly { readonly id: string; readonly perspective: Perspective }[],
): GroupView[] {
  return perspectives.flatMap((perspective) => {
    const group = members.filter((one) => one.perspective === perspective).map(({ id }) => id);
    if (group.length < leastInGroup) return [];
    const answers = new Map<Answer, number>();
    for (const { answers: given } of rated) {
      for (const id of group) {
        const answer = given.get(id);
        if (answer !== undefined) answers.set(answer, (answers.get(answer) ?? 0) + 1);
      }
    }
    return [{ perspective, members: group.length, answers }];
  });
}
