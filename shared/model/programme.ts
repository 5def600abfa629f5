import { z } from 'zod';

/** Many services or departments asked with the same instrument version. */
export const programmeSchema = z.strictObject({
  /** How many were asked, whether or not they answered: the denominator of the response rate. */
  asked: z.number().int().min(0).max(100_000),
});

export type Programme = Readonly<z.infer<typeof programmeSchema>>;

/** One programme for each version of an instrument. */
export const programmeKey = (id: string, version: string) => `${id}/${version}`;
