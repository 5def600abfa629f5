import { z } from 'zod';
import { id } from './change.ts';
import { line } from './text.ts';

/** A place that the assessment covers: one service of a network, or one house of a service. Evidence names its site. */
export const siteSchema = z.strictObject({
  /** Empty while it is typed. */
  name: line(160),
  address: line(300),
  /** Its entry in the register of services; null where it has none. */
  service: id.nullable(),
  /** Place in lists, from 0. */
  place: z.number().int().min(0).max(999),
});

export type Site = Readonly<z.infer<typeof siteSchema>>;

export const siteKey = (assessment: string, site: string) => `${assessment}/${site}`;
