import { z } from 'zod';
import { answer } from './answer.ts';
import { id } from './change.ts';
import { prose } from './text.ts';

/** What the team agreed on a criterion, standard or theme, and why. */
export const decisionSchema = z.strictObject({
  answer,
  reason: prose(8000),
  /** Who was there; absent where nobody said. */
  present: z.array(id).max(60).readonly().optional(),
  /** The reason stays out of everything public; the level does not. Absent where nobody said so. */
  internal: z.boolean().optional(),
});

export type Decision = Readonly<z.infer<typeof decisionSchema>>;

/** `code` is a criterion's, a standard's or a theme's. */
export const decisionKey = (assessment: string, code: string) => `${assessment}/${code}`;
