import { ORPCError } from '@orpc/client';
import { tellProblem } from '../../shared/language/tellProblem.ts';
import type { Words } from '../../shared/language/words.ts';
import type { ProblemCode, Told } from '../../shared/problems.ts';
import { wordsNow } from './language.ts';

/** What to tell the person about a failure: a foreseen one in its own words, anything else as a fault of Coscore. */
export function tell(error: unknown): Told {
  const words: Words = wordsNow();
  if (error instanceof ORPCError) {
    if (error.code === 'BAD_REQUEST') return words.problems.INPUT({ fields: fieldsOf(error.data) });
    if (error.code in words.problems) {
      return tellProblem(words, error.code as ProblemCode, error.data as never);
    }
    return words.bug;
  }
  return isUnreachable(error) ? words.unreachable : words.bug;
}

/** The same on a device that is on its way in: nothing was given yet, and nothing tries again by itself. */
export const tellAtDoor = (error: unknown): Told =>
  isUnreachable(error) ? wordsNow().together.door.noAnswer : tell(error);

/** Whether the host could not be reached, so that trying again later makes sense. */
export function isUnreachable(error: unknown): boolean {
  const tooLate = error instanceof DOMException && error.name === 'TimeoutError';
  return error instanceof TypeError || tooLate || isShutOut(error);
}

/** Whether another tab seated somebody else, so that this one must take its seat again first. */
export const isSeatLost = (error: unknown) =>
  error instanceof ORPCError && error.code === 'NOT_YOUR_SEAT';

/** Whether the host does not know this page any more. */
export const isShutOut = (error: unknown) =>
  error instanceof ORPCError && error.code === 'UNAUTHORIZED';

/** Whether consent was withdrawn to what was to be saved. */
export const isWithdrawn = (error: unknown) =>
  error instanceof ORPCError && error.code === 'WITHDRAWN';

export const isLocked = (error: unknown) =>
  error instanceof ORPCError && error.code === 'VAULT_LOCKED';

/** The names of the fields that the contract did not accept. */
function fieldsOf(data: unknown): string[] {
  const issues = typeof data === 'object' && data !== null && 'issues' in data ? data.issues : [];
  if (!Array.isArray(issues)) return [];
  return issues.map((issue: { path?: readonly unknown[] }) => (issue.path ?? []).join(' '));
}
