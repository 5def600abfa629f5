import { z } from 'zod';
import { id } from './change.ts';
import { day, line, prose, time } from './text.ts';

/** Danger, abuse, somebody missing: what cannot wait for a report. Open until its outcome is recorded. */
export const concernSchema = z
  .strictObject({
    what: prose(4000),
    where: line(300),
    site: id.nullable(),
    on: day.nullable(),
    at: time.nullable(),
    /** Who of the team raised it; null where they would rather not say. */
    by: id.nullable(),
    /** Who was told, and when. */
    told: prose(2000),
    done: prose(4000),
    outcome: prose(4000),
    /** The day on which somebody recorded the outcome; null while it is open. */
    closed: day.nullable(),
  })
  // By words: blanks that nobody sees are none.
  .refine(({ closed, outcome }) => closed === null || /[\p{L}\p{N}]/u.test(outcome), {
    path: ['outcome'],
    message: 'outcome-first',
  });

export type Concern = Readonly<z.infer<typeof concernSchema>>;

export const concernKey = (assessment: string, concern: string) => `${assessment}/${concern}`;
