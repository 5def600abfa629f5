import { z } from 'zod';
import { day, line, prose } from './text.ts';

/** What a service says to a recommendation or to a standard's level. */
export const stances = ['agree', 'part', 'disagree'] as const;
export type Stance = (typeof stances)[number];

/** What the service wrote in the fields of one recommendation or standard. */
export const replyWordsSchema = z.strictObject({
  /** Null where it ticked nothing. */
  answer: z.enum(stances).nullable(),
  /** What it will do. */
  what: prose(4000),
  who: prose(1000),
  /** By when, in its own words. */
  by: prose(1000),
  /** What it holds not to be correct. */
  accuracy: prose(4000),
});
export type ReplyWords = Readonly<z.infer<typeof replyWordsSchema>>;

/** The same once the team took it into its assessment, with the file that it came in and the day on which it did. */
export const replySchema = replyWordsSchema.extend({ file: line(300), on: day });
export type Reply = Readonly<z.infer<typeof replySchema>>;

/** `target` is the id of a recommendation or the code of a standard. */
export const replyKey = (assessment: string, target: string) => `${assessment}/${target}`;
