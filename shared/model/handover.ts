import { z } from 'zod';
import { id } from './change.ts';

/** A member leaves a theme to somebody else, for whatever reason: nobody waits for their ratings there. */
export const handoverSchema = z.strictObject({
  /** Who takes it; null where nobody was named. Ratings stay everybody's own. */
  to: id.nullable(),
});

export type Handover = Readonly<z.infer<typeof handoverSchema>>;

export const handoverKey = (assessment: string, member: string, theme: string) =>
  `${assessment}/${member}/${theme}`;
