import { language, procedure, z } from './base.ts';

const passphrase = z.string().max(1000);

/** What the window must know before anything else. */
export const vaultStatus = z.object({
  state: z.enum(['none', 'locked', 'open']),
  folder: z.string(),
  /** The sample is open: a vault of its own that is gone when Coscore closes. */
  sample: z.boolean(),
  passphraseLeast: z.number(),
});
export type VaultStatus = z.infer<typeof vaultStatus>;

export const vault = {
  status: procedure.output(vaultStatus),
  create: procedure.input(z.strictObject({ passphrase })).output(vaultStatus),
  open: procedure.input(z.strictObject({ passphrase })).output(vaultStatus),
  close: procedure.output(vaultStatus),
  /** Opens the sample in a vault of its own, beside the person's own data, in a language. */
  lookAtSample: procedure.input(z.strictObject({ language })).output(vaultStatus),
};
