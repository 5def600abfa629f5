import { ratingSchema } from '../model/rating.ts';
import { changeSchema, code, criterionCode, draftInput, id, procedure, z } from './base.ts';

const seat = z.strictObject({ assessment: id, member: id });

export const seatProcedures = {
  /** Who rates at this window from now on; returns their own ratings. */
  take: procedure.input(seat).output(z.array(changeSchema)),
  leave: procedure.output(z.null()),
};

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
  /** Everybody's ratings under a code, of opened criteria only. */
  opened: procedure.input(z.strictObject({ assessment: id, code })).output(
    z.array(
      changeSchema.extend({
        /** What the member had answered when the criterion was opened, where that differs from now. */
        first: z.string().nullable(),
      }),
    ),
  ),
};
