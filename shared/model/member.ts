import { z } from 'zod';
import { line } from './text.ts';

/** Whose eyes a member brings; lived experience first, as equals are easily named last. */
export const perspectives = [
  'lived-experience',
  'family',
  'mental-health',
  'legal',
  'social',
  'other',
] as const;
export type Perspective = (typeof perspectives)[number];

/** A person on the assessment team. */
export const memberSchema = z.strictObject({
  name: line(80).min(1),
  perspective: z.enum(perspectives),
  /** What they do or stand for, in their own words; may be empty. */
  role: line(120),
  /** Place in lists, from 0. */
  place: z.number().int().min(0).max(99),
});

export type Member = Readonly<z.infer<typeof memberSchema>>;

export const memberKey = (assessment: string, member: string) => `${assessment}/${member}`;
