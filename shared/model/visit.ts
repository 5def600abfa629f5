import { z } from 'zod';
import { id } from './change.ts';
import { day, line, prose, time } from './text.ts';

/** Part of a visit: from when to when, what for, and who of the team goes. Times may be missing or in the wrong order. */
const slot = z.strictObject({
  from: time.nullable(),
  to: time.nullable(),
  what: line(200),
  who: z.array(id).max(60).readonly(),
});

/** A day at one site. */
export const visitSchema = z.strictObject({
  /** Null where the assessment has one site only, or all are meant. */
  site: id.nullable(),
  on: day.nullable(),
  slots: z.array(slot).max(60).readonly(),
  note: prose(2000),
});

export type Visit = Readonly<z.infer<typeof visitSchema>>;
export type Slot = Visit['slots'][number];

export const visitKey = (assessment: string, visit: string) => `${assessment}/${visit}`;
