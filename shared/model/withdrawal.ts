import { z } from 'zod';

/**
 * Consent was withdrawn: the content of a piece of evidence leaves this vault, and every one that learns of it. What
 * remains says only that something was withdrawn; it cannot be taken back.
 */
export const withdrawalSchema = z.strictObject({});

export type Withdrawal = Readonly<z.infer<typeof withdrawalSchema>>;

/** The key of the evidence itself. */
export const withdrawalKey = (assessment: string, evidence: string) => `${assessment}/${evidence}`;
