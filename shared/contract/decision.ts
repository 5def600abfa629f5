import { decisionSchema } from '../model/decision.ts';
import { changeSchema, code, draftInput, id, procedure, z } from './base.ts';

export const opening = {
  /**
   * Shows the ratings of a criterion to all, without names at first, or all under a standard or theme, each for itself: one that is added later is not open. It cannot
   * be taken back: what was seen is seen. Returns all openings under the code; those there already are not written again.
   */
  open: procedure.input(z.strictObject({ assessment: id, code })).output(z.array(changeSchema)),
  /** Shows whose rating is whose, under a code; of opened criteria only. It cannot be taken back either. */
  name: procedure.input(z.strictObject({ assessment: id, code })).output(z.array(changeSchema)),
};

export const decision = {
  /** Records what the team agreed; `value` null takes it back. Asks for a reason where it departs from the hint. */
  save: procedure
    .input(draftInput.extend({ assessment: id, code, value: decisionSchema.nullable() }))
    .output(changeSchema),
};
