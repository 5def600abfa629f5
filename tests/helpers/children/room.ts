import { createRouterClient } from '@orpc/server';
import { router } from '../../../electron/actions/router.ts';
import { createApp } from '../../../electron/createApp.ts';
import { startLocalServer } from '../../../electron/host/localServer.ts';
import { vaultExists } from '../../../electron/store/vault.ts';
import { passphrase } from '../keyFile.ts';

// A laptop that leads a session: lets in whoever shows the code, and goes on where it was when it is started again.
const [folder = '', resources = '', page = '', assessment = ''] = process.argv.slice(2);
const app = createApp(folder, resources, page);
await (vaultExists(folder) ? app.open(passphrase) : app.create(passphrase));
const window = createRouterClient(router, { context: { app, session: { seat: null } } });
const people = 30;

if ((await window.assessment.list()).length === 0) {
  await window.assessment.create({
    assessment,
    value: {
      service: { name: 'Harbour Street', type: 'hospital', address: '', hasBeds: true },
      instrument: { id: 'qualityrights', version: '1.0.0', language: 'en' },
      round: 0,
      from: '2026-03-02',
      to: '2026-03-04',
      sample: false,
    },
    members: Array.from({ length: people }, (_, place) => ({
      member: crypto.randomUUID(),
      value: { name: `Person ${place}`, perspective: 'other', role: '', place },
    })),
  });
}
const { code, addresses } = await window.room.open({ assessment });
const local = await startLocalServer(app, page);
const port = Number(new URL(addresses[0] ?? '').port);
process.stdout.write(`${JSON.stringify({ port, code, local: local.invite() })}\n`);

for await (const state of await window.room.watch()) {
  for (const { id } of state?.asking ?? []) await window.room.admit({ device: id, yes: true });
}
