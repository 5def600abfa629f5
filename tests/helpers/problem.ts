import { expect } from 'vitest';
import { Problem, type ProblemCode } from '../../shared/problems.ts';

/** What a piece of work fails with; fails the test where it does not fail. */
export async function failure(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  return expect.fail('It went through.');
}

/** The problem that a piece of work fails with: foreseen, so with a code of its own. */
export async function problem(work: () => unknown): Promise<Problem> {
  const error = await failure(work);
  if (error instanceof Problem) return error;
  throw error;
}

/** The code of the problem that a piece of work fails with. */
export const code = async (work: () => unknown): Promise<ProblemCode> => (await problem(work)).code;
