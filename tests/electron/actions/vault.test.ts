import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { appForFile, refused, windowOn } from '../../helpers/app.ts';
import { rate, setUp, sit } from '../../helpers/assessment.ts';
import { passphrase } from '../../helpers/keyFile.ts';

const app = appForFile();

beforeEach(async () => {
  if (app().status().state !== 'open') await app().open(passphrase);
});

test('while the vault is locked every way to the data says so', async () => {
  const window = windowOn(app());
  const { assessment, members } = await setUp(window);
  expect(await window.vault.close()).toMatchObject({ state: 'locked', sample: false });
  const ways = [
    () => window.assessment.list(),
    () => window.assessment.load({ assessment }),
    () => window.seat.take({ assessment, member: members[0] }),
    () => window.rating.opened({ assessment, code: '1' }),
    () => window.report.preview({ assessment, language: 'en' }),
    async () => {
      for await (const _ of await window.report.write({ assessment, language: 'en' }));
    },
    async () => (await window.watch()).next(),
  ];
  for (const way of ways) expect((await refused(way)).code).toBe('VAULT_LOCKED');
});

test('a wrong passphrase opens nothing, and the right one does afterwards', async () => {
  const window = windowOn(app());
  await window.vault.close();
  const failed = await refused(() => window.vault.open({ passphrase: 'wrong, wrong, wrong' }));
  expect(failed.code).toBe('WRONG_PASSPHRASE');
  expect((await refused(() => window.vault.open({ passphrase: '' }))).code).toBe(
    'WRONG_PASSPHRASE',
  );
  expect(await window.vault.status()).toMatchObject({ state: 'locked' });
  expect(await window.vault.open({ passphrase })).toMatchObject({ state: 'open' });
});

test('whoever sat here has to sit down again after the vault was closed', async () => {
  const window = windowOn(app());
  const team = await setUp(window);
  await sit(window, team, 0);
  await window.vault.close();
  await window.vault.open({ passphrase });
  expect((await refused(() => window.rating.save(rate(team, 0, '1.1.1')))).code).toBe(
    'NOT_YOUR_SEAT',
  );
});

test('a page that is damaged while the vault is open is told as damage, and not as a fault of Coscore', async () => {
  const window = windowOn(app());
  await setUp(window);
  await window.vault.close();
  await window.vault.open({ passphrase });
  const file = join(app().status().folder, 'vault.db');
  const whole = readFileSync(file);
  const damaged = Buffer.from(whole);
  for (let at = 4096 + 2000; at < damaged.length; at += 4096) damaged[at] = ~(damaged[at] ?? 0);
  writeFileSync(file, damaged);
  const failed = await refused(() => window.assessment.list());
  await window.vault.close();
  writeFileSync(file, whole);
  expect(failed).toMatchObject({ code: 'VAULT_DAMAGED', data: { reason: 'vault.db' } });
});

test('a failure tells a code and details, and no path, statement or stack', async () => {
  const window = windowOn(app());
  const { data, message } = await refused(() => window.vault.create({ passphrase }));
  expect(JSON.stringify([data, message])).not.toMatch(/SELECT|node_modules|\.ts:/);
});

test('the sample opens beside the own data, and goes when it is closed', async () => {
  const window = windowOn(app());
  const own = (await window.assessment.list()).map((one) => one.id);
  expect(await window.vault.lookAtSample({ language: 'en' })).toMatchObject({
    state: 'open',
    sample: true,
  });
  const [sample, ...more] = await window.assessment.list();
  expect(more).toEqual([]);
  expect(sample).toMatchObject({ members: 8, progress: { criteria: 116, opened: 116 } });
  expect(Object.values(sample?.progress?.answered ?? {})).toEqual(Array(8).fill(116));
  expect(sample?.progress?.decided).toEqual({ criteria: 116, standards: 25, themes: 5 });
  expect(app().store().verify().sound).toBe(true);
  expect(existsSync(app().status().folder)).toBe(true);
  await window.vault.close();
  await window.vault.open({ passphrase });
  expect((await window.assessment.list()).map((one) => one.id)).toEqual(own);
});

test('the sample added to the own data is marked as one', async () => {
  const window = windowOn(app());
  const { assessment } = await window.assessment.addSample({ language: 'en' });
  const { changes } = await window.assessment.load({ assessment });
  expect(changes[0]?.value).toMatchObject({ sample: true });
});
