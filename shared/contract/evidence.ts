import { changeSchema, id, procedure, z } from './base.ts';

export const evidence = {
  /**
   * Consent was withdrawn: erases a piece of evidence and what is attached to it from this vault for good, the log and
   * the disk included. ERASING_UNFINISHED where it is withdrawn but the disk could not be cleaned yet; asking again
   * (with the same change) tries again, and so does the next opening.
   */
  withdraw: procedure
    .input(z.strictObject({ change: id, assessment: id, evidence: id }))
    .output(changeSchema),
};
