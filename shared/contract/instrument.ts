import { faultCodes } from '../instrument/sheets/fault.ts';
import { procedure, z } from './base.ts';

const offered = z.object({
  id: z.string(),
  version: z.string(),
  language: z.string(),
  title: z.string(),
  notice: z.string(),
  licence: z.string(),
  source: z.string(),
  /** Comes with the app; the others were imported into this vault. */
  shipped: z.boolean(),
});
export type OfferedInstrument = z.infer<typeof offered>;

const fault = z.object({
  sheet: z.string(),
  cell: z.string(),
  code: z.enum(faultCodes),
  detail: z.string(),
});

const summary = z.object({
  id: z.string(),
  version: z.string(),
  title: z.string(),
  languages: z.array(z.string()),
  /** Those of its languages that were not here before; none where there was nothing to do. */
  added: z.array(z.string()),
  themes: z.number(),
  standards: z.number(),
  criteria: z.number(),
});
export type InstrumentSummary = z.infer<typeof summary>;

/** What a file brings; or the first faults in it, and how many more there are. */
const verdict = z.discriminatedUnion('good', [
  z.object({ good: z.literal(true), summary }),
  z.object({ good: z.literal(false), faults: z.array(fault), more: z.number() }),
]);
export type InstrumentVerdict = z.infer<typeof verdict>;

/** The largest file that is read, in megabytes: an instrument in twenty languages as JSON. */
export const largestFile = 4;

const upload = z.strictObject({ file: z.instanceof(File) });

export const instrument = {
  /** What a new assessment can be made with: the shipped instruments, and those of the vault where one is open. */
  list: procedure.output(z.array(offered)),
  /** An instrument in all its languages, as a file that can be edited and imported again. */
  export: procedure
    .input(
      z.strictObject({
        id: z.string().max(80),
        version: z.string().max(20),
        as: z.enum(['xlsx', 'json']),
      }),
    )
    .output(z.instanceof(File)),
  /** What importing the file would do. Nothing is written, and no vault has to be open. */
  check: procedure.input(upload).output(verdict),
  /** Takes an instrument, or official wording of one, into the vault: all of it or nothing. */
  import: procedure.input(upload).output(verdict),
};
