import { z } from 'zod';
import { prose } from './text.ts';

/**
 * Whether a criterion applies to this service. The team set it aside as not applicable, which needs a reason, or said
 * that it applies although the instrument proposed otherwise.
 */
export const scopeSchema = z
  .strictObject({ applies: z.boolean(), reason: prose(600).trim() })
  .refine(({ applies, reason }) => applies || reason !== '', { path: ['reason'] });

export type Scope = Readonly<z.infer<typeof scopeSchema>>;

export const scopeKey = (assessment: string, criterion: string) => `${assessment}/${criterion}`;
