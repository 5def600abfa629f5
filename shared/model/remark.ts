import { z } from 'zod';
import { id } from './change.ts';
import { keptCodeOf } from './code.ts';
import { day, line, prose } from './text.ts';

/** A comment that somebody of the service wrote into the margin of a report. Kept for the team; it never prints. */
export const remarkSchema = z.strictObject({
  /** The criterion, standard or theme, or the recommendation, beside which it stood; null where beside none. */
  target: z.union([keptCodeOf, id]).nullable(),
  /** As the file names them. */
  author: line(200),
  /** Date and time as the file says; empty where it does not. */
  on: line(40),
  text: prose(8000),
  /** The words of the report that it was attached to. */
  quoted: prose(2000),
  /** Its place among the remarks of its file: an answer comes after what it answers. */
  place: z.number().int().min(0).max(99_999),
  file: line(300),
  /** When it was taken in. */
  taken: day,
});

export type Remark = Readonly<z.infer<typeof remarkSchema>>;

export const remarkKey = (assessment: string, remark: string) => `${assessment}/${remark}`;
