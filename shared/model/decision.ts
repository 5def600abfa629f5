import { z } from 'zod';
import { answer } from './answer.ts';
import { prose } from './text.ts';

/** What the team agreed on a criterion, standard or theme, and why. */
export const decisionSchema = z.strictObject({
  answer,
  reason: prose(8000),
});

export type Decision = Readonly<z.infer<typeof decisionSchema>>;

/** `code` is a criterion's, a standard's or a theme's. */
export const decisionKey = (assessment: string, code: string) => `${assessment}/${code}`;
