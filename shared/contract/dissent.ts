import { type } from '@orpc/contract';
import { dissentSchema, type Signature } from '../model/dissent.ts';
import type { Perspective } from '../model/member.ts';
import { changeSchema, code, draftInput, id, procedure, z } from './base.ts';

/** A dissent as others see it: signed as its author chose, and no further. */
export interface ShownDissent {
  readonly code: string;
  readonly text: string;
  readonly signed: Signature;
  readonly name: string | null;
  readonly perspective: Perspective | null;
  /** Said by the one who sits at this window. */
  readonly own: boolean;
}

export const dissent = {
  /** Says, or takes back (`value` null), that one sees a decision differently. By the one who has the seat only. */
  save: procedure
    .input(draftInput.extend({ assessment: id, member: id, code, value: dissentSchema.nullable() }))
    .output(changeSchema),
  /** All dissents of an assessment, in no order that tells whose they are. */
  list: procedure.input(z.strictObject({ assessment: id })).output(type<readonly ShownDissent[]>()),
};
