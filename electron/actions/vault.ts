import { knownLanguage } from '../../shared/language/locales.ts';
import { os } from './base.ts';

export const vaultActions = {
  status: os.vault.status.handler(({ context: { app } }) => app.status()),
  create: os.vault.create.handler(async ({ input, context: { app } }) => {
    await app.create(input.passphrase);
    return app.status();
  }),
  open: os.vault.open.handler(async ({ input, context: { app } }) => {
    await app.open(input.passphrase);
    return app.status();
  }),
  close: os.vault.close.handler(({ context: { app } }) => {
    app.close();
    return app.status();
  }),
  lookAtSample: os.vault.lookAtSample.handler(async ({ input, context: { app } }) => {
    await app.lookAtSample(knownLanguage(input.language));
    return app.status();
  }),
};
