import { ORPCError } from '@orpc/server';
import { tellProblem } from '../../shared/language/tellProblem.ts';
import type { Words } from '../../shared/language/words.ts';
import { Problem, type ProblemCode, type Told } from '../../shared/problems.ts';
import { UsageError } from './usage.ts';

/** A failure in one sentence for the terminal. */
export function sentenceOf(error: unknown, words: Words): string {
  if (error instanceof UsageError) return error.message;
  const told = tell(error, words);
  if (told) return `${told.happened} ${told.safe} ${told.next}`;
  return `${words.bug.happened} ${error instanceof Error ? error.message : String(error)}`;
}

function tell(error: unknown, words: Words): Told | undefined {
  if (error instanceof Problem) return tellProblem(words, error.code, error.details);
  if (!(error instanceof ORPCError)) return undefined;
  if (error.code === 'BAD_REQUEST') return words.problems.INPUT({ fields: [] });
  return error.code in words.problems
    ? tellProblem(words, error.code as ProblemCode, error.data)
    : undefined;
}
