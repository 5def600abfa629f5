import { outKinds } from '../export/kinds.ts';
import { id, language, procedure, z } from './base.ts';

export const otherFiles = {
  /** An assessment as a file for other programs: opened ratings without members, decisions, the list of evidence. */
  write: procedure
    .input(z.strictObject({ assessment: id, language, as: z.enum(outKinds) }))
    .output(z.instanceof(File)),
};
