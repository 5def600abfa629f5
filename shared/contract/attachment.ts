import { attachmentSchema } from '../model/attachment.ts';
import { changeSchema, draftInput, id, procedure, z } from './base.ts';

/** `owner` is the id of the evidence, approval or concern that it belongs to; the assessment's own for a logo. */
const which = z.strictObject({ assessment: id, owner: id, attachment: id });
const { shows, prints, people, use } = attachmentSchema.shape;

export const attachment = {
  /**
   * Takes a photo or file by what is in it, ATTACHMENT_REFUSED where it is none that is kept. Pictures are made upright
   * and smaller, and lose all that a camera adds. CONSENT_FIRST and WITHDRAWN hold here as for words.
   */
  add: procedure
    .input(which.extend({ change: id, file: z.instanceof(File), shows, use }))
    .output(changeSchema),
  /** Says what it shows, for people who can't see it, whether it prints, and whether somebody is on it. */
  describe: procedure
    .input(which.extend({ ...draftInput.shape, shows, prints, people }))
    .output(changeSchema),
  /** Takes it away; its file is erased. */
  remove: procedure.input(which.extend(draftInput.shape)).output(changeSchema),
  /** The file itself; `small` is a picture's thumbnail of at most 320 pixels, NOT_FOUND for other kinds. */
  file: procedure.input(which.extend({ small: z.boolean() })).output(z.instanceof(File)),
};
