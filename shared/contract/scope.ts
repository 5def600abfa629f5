import { scopeSchema } from '../model/scope.ts';
import { changeSchema, criterionCode, draftInput, id, procedure, z } from './base.ts';

export const scope = {
  /** Says of some criteria whether they apply, all or nothing; `value` null leaves it open again. */
  save: procedure
    .input(
      z.strictObject({
        assessment: id,
        criteria: z
          .array(draftInput.extend({ criterion: criterionCode, value: scopeSchema.nullable() }))
          .min(1)
          .max(999),
      }),
    )
    .output(z.array(changeSchema)),
};
