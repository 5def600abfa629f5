import type { Answer } from '../model/answer.ts';
import { type Perspective, perspectives } from '../model/member.ts';
import type { Rated } from './agreement.ts';

/** A smaller group could be read as its one or two members. */
export const leastInGroup = 3;

/** How one group of the team answered some criteria: how often it gave each answer. */
export interface GroupView {
  readonly perspective: Perspective;
  /** Criteria on which enough of the group answered; only these are counted. */
  readonly criteria: number;
  readonly answers: readonly { readonly answer: Answer; readonly count: number }[];
}

interface Grouped {
  readonly id: string;
  readonly perspective: Perspective;
}

/**
 * How perspectives differ. A criterion counts for a group where at least three of it answered; and as all answers to it
 * are seen without names, only where those who are in no shown group are none or three as well: one or two could be
 * read by taking the groups from the whole.
 */
export function groupViews(rated: readonly Rated[], members: readonly Grouped[]): GroupView[] {
  const shown = rated.map((one) => safeGroups(answersByGroup(one, members)));
  return perspectives.flatMap((perspective) => {
    const given = shown.flatMap((groups) => groups.get(perspective) ?? []);
    const criteria = shown.filter((groups) => groups.has(perspective)).length;
    if (criteria === 0) return [];
    const answers = [...Map.groupBy(given, (answer) => answer)].map(([answer, all]) => ({
      answer,
      count: all.length,
    }));
    return [{ perspective, criteria, answers }];
  });
}

type ByGroup = ReadonlyMap<Perspective, readonly Answer[]>;

const answersByGroup = ({ answers }: Rated, members: readonly Grouped[]): ByGroup =>
  new Map(
    [...Map.groupBy(members, (one) => one.perspective)].map(([perspective, group]) => [
      perspective,
      group.flatMap(({ id }) => answers.get(id) ?? []),
    ]),
  );

/**
 * The groups that may be shown apart from the rest: large enough, and the smallest of them left out while the rest is too
 * small.
 */
export function safeGroups<Key, One>(
  groups: ReadonlyMap<Key, readonly One[]>,
): ReadonlyMap<Key, readonly One[]> {
  const bySize = [...groups].sort(([, a], [, b]) => b.length - a.length);
  const large = bySize.filter(([, some]) => some.length >= leastInGroup);
  const all = bySize.reduce((sum, [, some]) => sum + some.length, 0);
  const isSafe = (some: typeof large) => {
    const rest = all - some.reduce((sum, [, one]) => sum + one.length, 0);
    return rest === 0 || rest >= leastInGroup;
  };
  while (large.length > 0 && !isSafe(large)) large.pop();
  return new Map(large);
}
