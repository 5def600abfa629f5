import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './coscore.ts';

/** Starts Coscore once and closes it: what it compiled is kept then for all starts after it, of which most end by a kill. */
export default async function warmUp() {
  const folder = await mkdtemp(join(tmpdir(), 'coscore-e2e-'));
  const coscore = launch(join(folder, 'vault'), '0', tmpdir());
  await coscore.invitation();
  await coscore.close();
  await rm(folder, { recursive: true, force: true });
}
