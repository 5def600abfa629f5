import { z } from 'zod';

/** The facilitator opened a criterion: its ratings may be seen from now on. Each has an opening of its own. */
export const openingSchema = z.strictObject({
  /** An upgrade gave its code to another criterion, whose ratings nobody has seen: it is closed again. */
  closed: z.literal(true).optional(),
  /** Shown without names and in random order until the team wants to know whose is whose. */
  unnamed: z.literal(true).optional(),
});

export type Opening = Readonly<z.infer<typeof openingSchema>>;

export const openingKey = (assessment: string, criterion: string) => `${assessment}/${criterion}`;
