import type { Decision } from '../model/decision.ts';
import type { Rating } from '../model/rating.ts';
import type { Criterion, Instrument } from './instrument.ts';

/** What was answered on a criterion, standard or theme that is no longer in the assessment's version. */
export interface FormerAnswers {
  readonly code: string;
  readonly version: string;
  /** What the criterion said, or what the standard or theme was called. */
  readonly statement: string;
  readonly question: Criterion['question'];
  readonly scale: Instrument['scale'];
  readonly decision: Decision | null;
  /** Empty where they were not opened. */
  readonly ratings: readonly (Rating & { readonly member: string })[];
}

/** A code with its version: where the answers are kept. */
export function parseFormer(key: string): { code: string; version: string } | undefined {
  const [code = '', version] = key.split('@');
  return version === undefined ? undefined : { code, version };
}
