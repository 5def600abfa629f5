import { z } from 'zod';

/** More than any team can hear. */
export const mostInterviews = 9999;

const number = z.number().int().min(0).max(mostInterviews);
/** Of beds or of people. */
const size = z.number().int().min(0).max(10_000_000);

/** How many interviews of each group a service of some size takes. The last row has no end. */
export const interviewTableSchema = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        /** Up to so many beds or, where nobody stays overnight, people served in a year; null for all larger services. */
        upTo: size.nullable(),
        users: number,
        family: number,
        staff: number,
      }),
    )
    .max(20)
    .readonly(),
});

export type InterviewTable = Readonly<z.infer<typeof interviewTableSchema>>;

export type InterviewRow = InterviewTable['rows'][number];

/** One for the vault: a team works with the same table everywhere. */
export const interviewTableKey = 'interviews';
