import { z } from 'zod';
import { id } from './change.ts';
import { keptCode } from './code.ts';
import { day, line, prose } from './text.ts';

/** What the team was kept from. */
export const refusedKinds = ['place', 'people', 'records', 'staff', 'other'] as const;

/** Access that was refused: a finding of its own, with words. */
export const refusedAccessSchema = z.strictObject({
  kind: z.enum(refusedKinds),
  site: id.nullable(),
  on: day.nullable(),
  /** Who refused, by post and not by name. */
  by: line(200),
  /** What happened and which reason was given. */
  words: prose(4000),
  criteria: z.array(keptCode).max(200).readonly(),
});

export type RefusedAccess = Readonly<z.infer<typeof refusedAccessSchema>>;

export const refusedAccessKey = (assessment: string, refused: string) => `${assessment}/${refused}`;
