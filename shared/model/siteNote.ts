import { z } from 'zod';
import { prose } from './text.ts';

/** What is different at one site. The agreed level is one for all; this stands under it. */
export const siteNoteSchema = z.strictObject({
  text: prose(4000),
  /** Stays out of everything public. */
  internal: z.boolean().optional(),
});

export type SiteNote = Readonly<z.infer<typeof siteNoteSchema>>;

/** `code` is a criterion's, a standard's or a theme's. */
export const siteNoteKey = (assessment: string, code: string, site: string) =>
  `${assessment}/${code}/${site}`;
