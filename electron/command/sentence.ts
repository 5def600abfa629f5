import { ORPCError } from '@orpc/server';
import { en } from '../../shared/language/en/index.ts';
import {
  Problem,
  type ProblemCode,
  type ProblemDetails,
  type Told,
} from '../../shared/problems.ts';
import { UsageError } from './usage.ts';

/** A failure in one sentence for the terminal. */
export function sentenceOf(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  const told = tell(error);
  if (told) return `${told.happened} ${told.safe} ${told.next}`;
  return `${en.bug.happened} ${error instanceof Error ? error.message : String(error)}`;
}

function tell(error: unknown): Told | undefined {
  if (error instanceof Problem) return words(error.code, error.details);
  if (!(error instanceof ORPCError)) return undefined;
  if (error.code === 'BAD_REQUEST') return en.problems.INPUT({ fields: [] });
  return error.code in en.problems ? words(error.code as ProblemCode, error.data) : undefined;
}

function words<Code extends ProblemCode>(code: Code, details: ProblemDetails<Code>): Told {
  return en.problems[code](details);
}
