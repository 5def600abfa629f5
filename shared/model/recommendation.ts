import { z } from 'zod';
import { removers, written } from './finding.ts';

/** How soon it must be done; the most urgent first. */
export const priorities = ['high', 'medium', 'low'] as const;
export type Priority = (typeof priorities)[number];

/** What the team asks for, of whom and how soon. The service answers it. */
export const recommendationSchema = z.strictObject({
  ...written,
  priority: z.enum(priorities),
  whom: z.array(z.enum(removers)).max(removers.length).readonly(),
});

export type Recommendation = Readonly<z.infer<typeof recommendationSchema>>;

export const recommendationKey = (assessment: string, recommendation: string) =>
  `${assessment}/${recommendation}`;
