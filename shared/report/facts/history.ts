import type { Answer } from '../../model/answer.ts';

/** A decision as it was stored once; `answer` is null where the team took it back. */
export interface DecisionVersion {
  /** Milliseconds since 1970, by the clock of the laptop it was written on. */
  readonly at: number;
  readonly answer: Answer | null;
  readonly reason: string;
  /** Ids of the members who were there; absent where nobody said. */
  readonly present?: readonly string[];
}

/** A level that stood for less than this was a slip of the hand. */
const slip = 60_000;
/** A decision is stored while its reason is typed: what comes within this of the version before is still being written. */
const sitting = 60 * 60_000;

/**
 * What a team had agreed at one time or another, the earliest first, without what was only being typed. One entry or none:
 * it never changed.
 */
export function historyOf(versions: readonly DecisionVersion[]): DecisionVersion[] {
  const stood = versions.filter((one, at) => {
    const next = versions[at + 1];
    return !next || next.answer === one.answer || next.at - one.at >= slip;
  });
  const entries: DecisionVersion[] = [];
  for (const one of stood) {
    const before = entries.at(-1);
    if (before && isSame(before, one)) entries[entries.length - 1] = one;
    else if (before || one.answer !== null) entries.push(one);
  }
  return entries;
}

/** Whether one is the other, still being written or only with others said to have been there. */
const isSame = (before: DecisionVersion, after: DecisionVersion) =>
  before.answer === after.answer &&
  (before.reason.trim() === after.reason.trim() || after.at - before.at < sitting);
