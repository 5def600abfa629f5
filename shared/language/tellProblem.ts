import type { ProblemCode, ProblemDetails, Told } from '../problems.ts';
import type { Words } from './words.ts';

/** What there is to say of a foreseen failure. */
export const tellProblem = <Code extends ProblemCode>(
  words: Words,
  code: Code,
  details: ProblemDetails<Code>,
): Told => words.problems[code](details);
