import { z } from 'zod';
import type { RespondentGroup } from '../instrument/instrument.ts';
import { line } from './text.ts';

/** One group of people interviewed: how many the team wants to hear, and what the group is called here. */
export const respondentsSchema = z.strictObject({
  /** Null while nobody said. */
  wanted: z.number().int().min(0).max(9999).nullable(),
  /** People choose their own words for themselves; empty for the usual ones. */
  label: line(60),
});

export type Respondents = Readonly<z.infer<typeof respondentsSchema>>;

export const respondentsKey = (assessment: string, group: RespondentGroup) =>
  `${assessment}/${group}`;
