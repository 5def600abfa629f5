import { bookletKinds } from '../booklet/booklet.ts';
import { procedure, z } from './base.ts';

export const booklet = {
  /** A booklet for paper as a Word file. An instrument of the app needs no open vault; no booklet holds any answer. */
  write: procedure
    .input(
      z.strictObject({
        instrument: z.strictObject({
          id: z.string().max(80),
          version: z.string().max(20),
          language: z.string().max(5),
        }),
        kind: z.enum(bookletKinds),
        largePrint: z.boolean(),
      }),
    )
    .output(z.instanceof(File)),
};
