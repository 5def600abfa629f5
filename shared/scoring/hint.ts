import { type Answer, isLevel } from '../model/answer.ts';

/**
 * The labelled hint for a team: the lower median of the applicable answers, on levels from best to worst.
 * N/A and "not enough evidence" never count, nor does what is not rated; undefined where nothing counts.
 * Lower means the worse of the two middle ones, so that a divided team is not told the kinder half.
 */
export function hint(answers: readonly Answer[], levels: readonly Answer[]): Answer | undefined {
  const ranks = answers
    .filter(isLevel)
    .map((one) => levels.indexOf(one))
    .filter((rank) => rank >= 0)
    .sort((a, b) => a - b);
  // Ranks grow as levels get worse, so the upper middle rank is the lower median.
  const middle = ranks[Math.floor(ranks.length / 2)];
  return middle === undefined ? undefined : levels[middle];
}

/** Whether a decision departs from the hint and therefore needs a reason. Without a hint there is nothing to depart from. */
export const departs = (decision: Answer, suggested: Answer | undefined) =>
  suggested !== undefined && decision !== suggested;
