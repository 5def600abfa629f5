import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../../../electron/createApp.ts';
import { criteriaOf } from '../../../../shared/instrument/lookup.ts';
import { emptyPage, resources } from '../../../helpers/app.ts';
import { child, line } from '../../../helpers/child.ts';
import { newId } from '../../../helpers/drafts.ts';
import { passphrase } from '../../../helpers/keyFile.ts';
import { RoomDevice, type Way } from '../../../helpers/roomDevice.ts';

const people = 30;
let folder: string;
let page: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coscore-load-'));
  page = await emptyPage(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const laptop = (vault: string, assessment: string) =>
  child('room', join(folder, vault), resources, page, assessment);

async function devicesOf(way: Way, assessment: string, count: number) {
  const devices = Array.from({ length: count }, (_, at) => new RoomDevice(way, assessment, at));
  for (const one of devices) await one.comeIn();
  return devices;
}

/** The changes of ratings that a vault holds, by id, after its process ended. */
async function ratingsIn(vault: string): Promise<string[]> {
  const app = createApp(join(folder, vault), resources, page);
  await app.open(passphrase);
  const rows = app
    .store()
    .read.prepare<[], { id: string }>("SELECT id FROM change WHERE noun = 'rating'")
    .all();
  expect(app.store().verify().sound).toBe(true);
  app.close();
  return rows.map(({ id }) => id);
}

const criteria = criteriaOf(
  createApp('', resources).instruments.find((one) => one.id === 'qualityrights') as never,
).map((one) => one.code);

test('thirty devices rate everything at once, one is cut off twenty times, and each rating is there once', async () => {
  const assessment = newId();
  const host = laptop('crowd', assessment);
  const way: Way = JSON.parse(await line(host));
  const devices = await devicesOf(way, assessment, people);
  const delivered = await Promise.all(
    devices.map(async (device, at) => {
      const ids: string[] = [];
      for (const [number, code] of criteria.entries()) {
        const cut = at === 0 && number % 5 === 0 && number < 100;
        ids.push(await device.rate(code, 'A/P', { cut }));
      }
      device.leave();
      return ids;
    }),
  );
  await host.kill();
  const stored = await ratingsIn('crowd');
  expect(stored).toHaveLength(people * criteria.length);
  expect(new Set(stored)).toEqual(new Set(delivered.flat()));
}, 180_000);

test('the laptop is killed and started again: what a device saw as delivered is there, and the rest comes once', async () => {
  const assessment = newId();
  let host = laptop('killed', assessment);
  const way: Way = JSON.parse(await line(host));
  const devices = await devicesOf(way, assessment, 6);
  const delivered: string[] = [];
  const rating = devices.map(async (device) => {
    for (const code of criteria.slice(0, 40)) delivered.push(await device.rate(code, 'A/I'));
    device.leave();
  });
  await expect.poll(() => delivered.length, { timeout: 30_000 }).toBeGreaterThan(60);
  const seen = [...delivered];
  await host.kill();
  const kept = new Set(await ratingsIn('killed'));
  expect(seen.filter((id) => !kept.has(id))).toEqual([]);
  host = laptop('killed', assessment);
  Object.assign(way, JSON.parse(await line(host)));
  await Promise.all(rating);
  await host.kill();
  const stored = await ratingsIn('killed');
  expect(stored).toHaveLength(6 * 40);
  expect(new Set(stored)).toEqual(new Set(delivered));
}, 120_000);
