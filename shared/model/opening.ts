import { z } from 'zod';

/** The facilitator opened a criterion, or all under a standard or theme: its ratings may be seen from now on. */
export const openingSchema = z.strictObject({});

export type Opening = Readonly<z.infer<typeof openingSchema>>;

export const openingKey = (assessment: string, code: string) => `${assessment}/${code}`;

/** The code itself and the codes above it: 1.2.3, 1.2, 1. An opening of any of them opens the criterion. */
export function codesUpwards(code: string): string[] {
  const parts = code.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}
