import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../electron/createApp.ts';
import { code } from '../helpers/problem.ts';
import { temporaryFolder } from '../helpers/vault.ts';

const resources = join(import.meta.dirname, '..', '..', 'resources');
const passphrase = 'rain on four tin roofs';

function newApp() {
  const app = createApp(join(temporaryFolder(), 'vault'), resources);
  onTestFinished(() => app.close());
  return app;
}

it('lets a second tab in with the passphrase, and with nothing else, while the first has the vault open', async () => {
  const app = newApp();
  await app.create(passphrase);
  const before = app.store();
  await app.open(passphrase);
  expect(app.store()).toBe(before);
  expect(await code(() => app.open('some other words'))).toBe('WRONG_PASSPHRASE');
  expect(app.status().state).toBe('open');
});

it('shows the sample apart from the person’s own vault, and leaves nothing of it', async () => {
  const samples = () => readdirSync(tmpdir()).filter((name) => name.startsWith('coscore-sample-'));
  const before = samples();
  const app = newApp();
  await app.lookAtSample('en');
  expect(app.status()).toMatchObject({ state: 'open', sample: true });
  const [made] = samples().filter((name) => !before.includes(name));
  expect(made).toBeDefined();
  app.close();
  expect(app.status()).toMatchObject({ state: 'none', sample: false });
  expect(samples()).not.toContain(made);
});
