import { z } from 'zod';
import { day, line, prose } from './text.ts';

/** Who lets the team in, and who said that its way of working does no harm. */
export const approvalKinds = ['authorisation', 'ethics'] as const;

/** A permission that the visit rests on. Its letter may be attached. */
export const approvalSchema = z.strictObject({
  kind: z.enum(approvalKinds),
  /** Who gave it. */
  by: line(200),
  on: day.nullable(),
  reference: line(120),
  note: prose(2000),
});

export type Approval = Readonly<z.infer<typeof approvalSchema>>;

export const approvalKey = (assessment: string, approval: string) => `${assessment}/${approval}`;
