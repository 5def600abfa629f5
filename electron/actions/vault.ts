import type { Context } from './base.ts';
import { os } from './base.ts';

/** Another vault, or none: whoever sat here has to sit down again. */
async function changed({ app, session }: Context, work: () => Promise<void> | void) {
  await work();
  session.seat = null;
  return app.status();
}

export const vaultActions = {
  status: os.vault.status.handler(({ context }) => context.app.status()),
  create: os.vault.create.handler(({ input, context }) =>
    changed(context, () => context.app.create(input.passphrase)),
  ),
  open: os.vault.open.handler(({ input, context }) =>
    changed(context, () => context.app.open(input.passphrase)),
  ),
  close: os.vault.close.handler(({ context }) => changed(context, () => context.app.close())),
  lookAtSample: os.vault.lookAtSample.handler(({ context }) =>
    changed(context, () => context.app.lookAtSample()),
  ),
};
