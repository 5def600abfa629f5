import { z } from 'zod';

/** Kept as an argon2id hash: what opens a member's seat on this laptop. Never leaves the host. */
export const pinSchema = z.strictObject({ hash: z.string().startsWith('$argon2id$').max(300) });

export type Pin = Readonly<z.infer<typeof pinSchema>>;

/** Digits only, so that it can be typed on a phone. */
export const pinPattern = /^\d{4,12}$/;

export const pinKey = (assessment: string, member: string) => `${assessment}/${member}`;
