import { z } from 'zod';
import { prose } from './text.ts';

/** How a dissent is signed, as its author chose. */
export const signatures = ['name', 'perspective', 'none'] as const;
export type Signature = (typeof signatures)[number];

/** "I see it differently": a member's own words beside a decision. Nobody else can write or remove it; it prints. */
export const dissentSchema = z.strictObject({
  text: prose(4000).trim().min(1),
  signed: z.enum(signatures),
});

export type Dissent = Readonly<z.infer<typeof dissentSchema>>;

/** `code` is that of the decision. */
export const dissentKey = (assessment: string, code: string, member: string) =>
  `${assessment}/${code}/${member}`;
