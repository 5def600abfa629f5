import { type } from '@orpc/contract';
import { handoverSchema } from '../model/handover.ts';
import { pinPattern } from '../model/pin.ts';
import { type Rating, ratingSchema } from '../model/rating.ts';
import { changeSchema, code, criterionCode, draftInput, id, procedure, z } from './base.ts';

const seat = z.strictObject({ assessment: id, member: id });
const pin = z.string().regex(pinPattern);

export const seatProcedures = {
  /**
   * Who rates at this window from now on; returns their own ratings. Asks for the PIN of a member who has one, unless
   * they sit here already.
   */
  take: procedure
    .input(seat.extend({ pin: z.string().max(12).optional() }))
    .output(z.array(changeSchema)),
  leave: procedure.output(z.null()),
  /** Which members have a PIN. */
  list: procedure
    .input(z.strictObject({ assessment: id }))
    .output(z.array(z.object({ member: id, pin: z.boolean() }))),
  /** Sets one's own PIN, or takes it away. */
  setPin: procedure.input(seat.extend({ pin: pin.nullable() })).output(z.null()),
  /** Takes away a forgotten PIN of anybody, by the passphrase of the vault; the member is asked for a new one. */
  forgetPin: procedure.input(seat.extend({ passphrase: z.string().max(1000) })).output(z.null()),
  /** Leaves a theme to a team-mate, or takes it up again (`value` null). */
  handOver: procedure
    .input(
      seat.extend({
        ...draftInput.shape,
        theme: z.string().regex(/^\d{1,3}$/),
        value: handoverSchema.nullable(),
      }),
    )
    .output(changeSchema),
};

/** A rating of an opened criterion, as it may be seen by all. */
export interface OpenedRating extends Rating {
  readonly criterion: string;
  /** Null while it is shown without names. */
  readonly member: string | null;
  /** What the member had answered when the criterion was opened, where that differs from now. */
  readonly first: string | null;
}

export const rating = {
  /** Writes one's own rating; `value` null takes it back. Refused for anybody but the one who has the seat. */
  save: procedure
    .input(
      seat.extend({
        ...draftInput.shape,
        criterion: criterionCode,
        value: ratingSchema.nullable(),
      }),
    )
    .output(changeSchema),
  /** One's own ratings of what is open, with what they were when it was opened. By the one who has the seat only. */
  mine: procedure.input(seat).output(type<readonly OpenedRating[]>()),
  /** Everybody's ratings under a code, of opened criteria only; without names in random order until they are named. */
  opened: procedure
    .input(z.strictObject({ assessment: id, code }))
    .output(type<readonly OpenedRating[]>()),
};
