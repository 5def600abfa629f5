import { z } from 'zod';
import { prose } from './text.ts';

/** Whether the service knows when the team comes. */
export const announcements = ['announced', 'part', 'unannounced'] as const;
export type Announcement = (typeof announcements)[number];

/** Why the team goes there, and what it covers. One for each assessment. */
export const planSchema = z.strictObject({
  aim: prose(4000),
  scope: prose(4000),
  announced: z.enum(announcements).nullable(),
});

export type Plan = Readonly<z.infer<typeof planSchema>>;
