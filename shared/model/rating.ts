import { z } from 'zod';
import { answer } from './answer.ts';
import { prose } from './text.ts';

/** One member's own answer on one criterion. `answer` is null while only words were noted: not rated yet. */
export const ratingSchema = z.strictObject({
  answer: answer.nullable(),
  comment: prose(4000),
  /** What the member saw, heard or read that the answer rests on. */
  evidence: prose(4000),
});

export type Rating = Readonly<z.infer<typeof ratingSchema>>;

export const ratingKey = (assessment: string, member: string, criterion: string) =>
  `${assessment}/${member}/${criterion}`;
