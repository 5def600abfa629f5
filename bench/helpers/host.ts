import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { ratingTable } from '../../electron/actions/rating.ts';
import { router } from '../../electron/actions/router.ts';
import { sampleDrafts } from '../../electron/actions/sample.ts';
import { createApp } from '../../electron/createApp.ts';
import { startLocalServer } from '../../electron/host/localServer.ts';
import { instrumentSchema } from '../../shared/instrument/instrument.ts';
import { standardsOf } from '../../shared/instrument/lookup.ts';
import { writeBarePage } from './barePage.ts';
import { addPhotos, withManyPieces } from './evidence.ts';

/** A process of its own, as when a person uses it: the app with the sample, and the bare page, from the same server. */
const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'coscore-bench-'));
const app = createApp(join(folder, 'vault'), join(root, 'resources'));
await app.create('four plain words here');
const { assessment, drafts } = sampleDrafts(app, 'en');
const many = process.argv.includes('--evidence');
app.store().commit(many ? withManyPieces(assessment, drafts) : drafts);
if (many) await addPhotos(app, assessment);

const ours = await startLocalServer(app, join(root, 'out', 'renderer'));
const bare = await startLocalServer(app, writeBarePage(join(folder, 'bare')));
const member = drafts.find((one) => one.noun === 'member')?.key.split('/')[1];
const instrument = drafts.find((one) => one.noun === 'instrument')?.value;
const standards = standardsOf(instrumentSchema.parse(instrument)).map((one) => one.code);
process.send?.({ ours: ours.invite(), bare: bare.invite(), assessment, member, standards });

/** What the disk has: asked after a run, so that "saved" on the screen is compared with it; or how long a load takes. */
process.on('message', async (asked: string) => {
  const [what, times] = asked.split(' ');
  process.send?.(what === 'load' ? await loadTimes(Number(times)) : stored());
});

const stored = () =>
  app
    .store()
    .read.prepare(`SELECT criterion, answer FROM "${ratingTable.noun}" WHERE member = ?`)
    .all(member);

async function loadTimes(times: number): Promise<number[]> {
  const window = createRouterClient(router, { context: { app, session: { seat: null } } });
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    await window.assessment.load({ assessment });
    taken.push(performance.now() - start);
  }
  return taken;
}

process.once('disconnect', async () => {
  await Promise.all([ours.close(), bare.close()]);
  app.close();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
