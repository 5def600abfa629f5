import { type } from '@orpc/contract';
import { remarkSchema } from '../model/remark.ts';
import { replySchema, replyWordsSchema } from '../model/reply.ts';
import type { AnswerFound, RemarkFound, Unmatched } from '../reply/proposal.ts';
import { changeSchema, draftInput, id, procedure, z } from './base.ts';

/** What a returned file brings, for a person to look through. Nothing of it is stored. */
export interface Proposal {
  /** The name of the file. */
  readonly file: string;
  /** The state of the data that its report was made from: milliseconds since 1970, null where it cannot be told. */
  readonly made: number | null;
  /** Whether decisions or recommendations were written since. */
  readonly changedSince: boolean;
  readonly answers: readonly (AnswerFound & {
    /** The change of the answer that was taken in before; null where there was none. */
    readonly replaces: string | null;
  })[];
  readonly remarks: readonly (RemarkFound & {
    readonly id: string;
    /** Taken in before, from this file or another. */
    readonly known: boolean;
  })[];
  readonly unmatched: readonly Unmatched[];
}

export const reply = {
  /** Reads a report that a service sent back; REPLY_REFUSED where it is none of this assessment. Nothing is stored. */
  read: procedure
    .input(z.strictObject({ assessment: id, file: z.instanceof(File) }))
    .output(type<Proposal>()),
  /**
   * Takes answers and remarks into the assessment: all or nothing. An answer without any words takes away what was taken
   * in before. REPLY_CHANGED where what is to be replaced is no longer what the person saw.
   */
  accept: procedure
    .input(
      z.strictObject({
        assessment: id,
        file: replySchema.shape.file,
        on: replySchema.shape.on,
        answers: z
          .array(draftInput.extend({ target: z.string().max(60), words: replyWordsSchema }))
          .max(500),
        remarks: z
          .array(
            z.strictObject({
              change: id,
              id,
              value: remarkSchema.omit({ file: true, taken: true }),
            }),
          )
          .max(2000),
      }),
    )
    .output(z.array(changeSchema)),
};
