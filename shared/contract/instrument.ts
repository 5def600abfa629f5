import { procedure, z } from './base.ts';

const offered = z.object({
  id: z.string(),
  version: z.string(),
  language: z.string(),
  title: z.string(),
  notice: z.string(),
});
export type OfferedInstrument = z.infer<typeof offered>;

export const instrument = {
  /** What a new assessment can be made with. */
  list: procedure.output(z.array(offered)),
};
