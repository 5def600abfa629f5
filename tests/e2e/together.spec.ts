import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join as path } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { expect, test } from './coscore.ts';
import { goTo, passphrase, writeWord } from './journey.ts';
import { button, part, section } from './parts.ts';
import {
  beginTogether,
  bring,
  type Device,
  givePin,
  join,
  knock,
  letIn,
  type Room,
} from './room.ts';
import {
  agenda,
  agreeOnTheRest,
  decide,
  expectDone,
  openTheme,
  sayWhoIsThere,
  showNames,
  talk,
  writePapers,
} from './roomAgreeing.ts';
import {
  changeMind,
  delivered,
  dissent,
  goToTheme,
  press,
  rateHere,
  takeTurn,
  turnTo,
} from './roomRating.ts';
import { apart, at, criteria, farApart, people, secrets, wordsOf } from './roomTeam.ts';
import { missingFrom } from './word.ts';

const reason = 'Half of those who left went to a shelter, say the records of the ward.';
const ownView = 'Nobody asked me where I would live. I call that nothing at all.';

type Five = [Device, Device, Device, Device, Device];

test('a team of eight on one laptop, three phones and two browsers goes through a theme', async ({
  page,
  browser,
  start,
  folder,
}) => {
  const coscore = await start();
  const room = await beginTogether(page, coscore);
  const devices = await test.step('come in', () => comeIn(browser, page, room));
  const [ada, chiara, dov, femi, gita] = devices as Five;

  await test.step('rate', () =>
    Promise.all([
      rateAtLaptop(page),
      ...[ada, femi, gita].map(rateAll),
      rateOffline(dov),
      rateUntil(chiara, 6),
    ]));
  await test.step('one is sent away and joins again', async () => {
    await toRoom(page);
    await comeBack(chiara, page, room);
    await expectDone(page, `${criteria.length} of 116`);
  });
  await test.step('papers of the laptop', () => writePapers(page));
  for (const one of devices) expectBlind(one);

  await test.step('open and talk', async () => {
    await openTheme(page);
    expect(await agenda(page)).toEqual([farApart, apart, '5.1.2']);
    await expectUnnamed(page, ada);
    for (const one of devices)
      expectNoNames(
        one,
        criteria.map(({ code }) => code),
      );
    await talk(page, farApart);
    for (const code of [farApart, apart]) await showNames(page, code);
    await expect(section(page, farApart).getByRole('row', { name: /^Ada/ })).toContainText('N/I');
    await changeMind(ada, farApart, 'A/I');
    await expect(section(page, farApart).getByRole('row', { name: /^Ada/ })).toContainText(
      /A\/I.*first: N\/I/,
    );
  });

  await test.step('agree', async () => {
    await decide(page, farApart, 'A/P', reason);
    const there = people.map(({ name }) => name).filter((name) => name !== 'Gita');
    await sayWhoIsThere(page, farApart, there);
    const without = section(page, farApart)
      .getByRole('status')
      .filter({ hasText: 'Decided without' });
    await expect(without).toContainText('Legal or human rights.');
    await agreeOnTheRest(page, [farApart]);
    await expect(section(page, '5')).toContainText('Who was there (7 of 8)');
  });

  await test.step('see it differently', async () => {
    await turnTo(chiara, 'Together');
    await dissent(chiara, farApart, ownView, 'with my perspective only');
    for (const other of [ada, gita]) await seesView(other);
    await turnTo(chiara, 'Mine');
    await expect(chiara.page.getByRole('heading', { level: 1 })).toHaveText(
      'My ratings and what we agreed',
    );
    const mine = chiara.page.locator('.my-criterion').filter({ hasText: farApart });
    await expect(mine).toContainText(/I rated.*N\/I.*We agreed.*A\/P/);
    await expect(mine).toContainText(reason);
    await expect(mine).toContainText(ownView);
  });

  for (const one of devices) {
    expectNoSecrets(one);
    expectNoNames(
      one,
      criteria.map(({ code }) => code).filter((code) => code !== farApart && code !== apart),
    );
  }
  await test.step('the report', () => expectReport(page));
  await coscore.close();
  await test.step('each once', () => expectEachOnce(path(folder, 'vault')));
});

/** Everybody with a device comes in; the first types a wrong code before. */
async function comeIn(browser: Browser, laptop: Page, room: Room): Promise<Device[]> {
  const devices = [];
  for (const person of [...at('phone'), ...at('browser')]) {
    const device = await bring(browser, person);
    await device.page.goto(room.address);
    if (devices.length === 0) await tryWrongCode(device);
    await join(device, laptop, room);
    devices.push(device);
  }
  return devices;
}

async function tryWrongCode(device: Device) {
  await device.page.getByLabel('Code').fill('nope99');
  await press(device, button(device.page, 'Join'));
  await expect(device.page.getByRole('alert')).toContainText(
    'This is not the code of the session.',
  );
}

async function rateAtLaptop(page: Page) {
  await goTo(page, 'Score');
  for (const person of at('laptop')) await takeTurn(page, person);
}

async function rateAll(device: Device) {
  await goToTheme(device);
  await rateHere(device);
  await delivered(device);
}

async function rateUntil(device: Device, to: number) {
  await goToTheme(device);
  await rateHere(device, 0, to);
  await delivered(device);
}

/** The line goes away in the middle: the phone rates on, says what waits, and delivers it when the line is back. */
async function rateOffline(device: Device) {
  await rateUntil(device, 4);
  await device.page.context().setOffline(true);
  await rateHere(device, 4, 7);
  const state = device.page.getByRole('status', { name: 'State of saving' });
  await expect(state).toContainText('3 answers wait here');
  await device.page.context().setOffline(false);
  await rateHere(device, 7);
  await delivered(device);
}

async function toRoom(page: Page) {
  await part(page, 'Score').click();
  await page.getByRole('link', { name: 'Score from several devices' }).click();
}

/** Sent away with an answer that is not delivered: what waits comes along when they are in again. */
async function comeBack(device: Device, laptop: Page, room: Room) {
  const { page } = device;
  await page.context().setOffline(true);
  await rateHere(device, 6, 7);
  await button(laptop, `Send away the device of ${device.person.name}`).click();
  await page.context().setOffline(false);
  await expect(page.getByRole('alert')).toContainText('does not know this device any more');
  await press(device, button(page, 'Join again'));
  await letIn(laptop, device, await knock(device, room.code));
  await givePin(device);
  await rateHere(device, 7);
  await delivered(device);
}

const idOf = ({ received }: Device, { name }: { name: string }) =>
  new RegExp(`"id":"([0-9a-f-]{36})","name":"${name}"`).exec(received())?.[1] ?? '';

/** Nothing of what others rated came to a device, not even that they rated a certain criterion. */
function expectBlind(device: Device) {
  const came = device.received();
  expect(came.includes(wordsOf(device.person)), 'what is recorded is what came').toBe(true);
  for (const other of people.filter((one) => one.name !== device.person.name)) {
    const id = idOf(device, other);
    expect(id).not.toBe('');
    expect(came.includes(wordsOf(other)), `words of ${other.name}`).toBe(false);
    expect(new RegExp(`${id}/\\d+\\.`).test(came), `ratings of ${other.name}`).toBe(false);
  }
  expectNoSecrets(device);
}

function expectNoSecrets({ received }: Device) {
  const came = received();
  expect(Object.values(secrets).filter((words) => came.includes(words))).toEqual([]);
  const nouns = new Set([...came.matchAll(/"noun":"(\w+)"/g)].map(([, noun]) => noun));
  const never = ['evidence', 'plan', 'concern', 'talk', 'pin', 'visit', 'task', 'site'];
  expect(never.filter((noun) => nouns.has(noun))).toEqual([]);
}

/** No rating of these criteria came with a name, and no view of another's with the one who has it. */
function expectNoNames(device: Device, codes: readonly string[]) {
  const came = device.received();
  for (const other of people.filter((one) => one.name !== device.person.name)) {
    const id = idOf(device, other);
    const told = codes.filter(
      (code) =>
        came.includes(`"criterion":"${code}","member":"${id}"`) || came.includes(`${id}/${code}`),
    );
    expect(told, `${device.person.name} learns what ${other.name} rated`).toEqual([]);
    expect(new RegExp(`/[\\d.]+/${id}`).test(came), 'whose view it is').toBe(false);
  }
}

/** Everybody's words are there, and nobody's name beside them: at the laptop and on a device. */
async function expectUnnamed(laptop: Page, device: Device) {
  const here = section(laptop, farApart).getByRole('table');
  await turnTo(device, 'Together');
  const there = device.page.locator('.my-criterion').filter({ hasText: farApart });
  for (const person of people) {
    await expect(here.getByText(wordsOf(person))).toBeVisible();
    await expect(there.getByText(wordsOf(person))).toBeVisible();
    await expect(here).not.toContainText(person.name);
    await expect(there).not.toContainText(person.name);
  }
  await expect(section(laptop, farApart)).toContainText('Shown without names');
}

/** What somebody sees differently, by perspective alone. */
async function seesView(device: Device) {
  await turnTo(device, 'Together');
  const view = device.page.locator('blockquote', { hasText: ownView });
  await expect(view).toContainText('Lived experience');
  await expect(view).not.toContainText('Chiara');
}

/** The Word file tells how the ratings spread, what was decided and why, and who sees it differently. */
async function expectReport(page: Page) {
  await goTo(page, 'Report');
  const coming = await writeWord(page);
  const bytes = await readFile(await coming.path());
  const shares = '5 A/F, 1 A/I, 2 N/I (of\u00a08)';
  expect(missingFrom(bytes, [shares, reason, ownView])).toEqual([]);
  expect(missingFrom(bytes, people.map(wordsOf))).toEqual(people.map(wordsOf));
}

/** Every answer is in the log once: eight on each criterion; where they wrote, those too, and one second thought. */
function expectEachOnce(folder: string) {
  const print = path(import.meta.dirname, 'printRatings.ts');
  const { stdout } = spawnSync(process.execPath, [print, folder, passphrase]);
  const codes = (JSON.parse(stdout.toString()) as [string, string][]).map(([code]) => code);
  const times = criteria.map(({ code }) => [code, codes.filter((one) => one === code).length]);
  const wanted = ({ code }: { code: string }) =>
    code === farApart ? 2 * people.length + 1 : people.length;
  expect(times).toEqual(criteria.map((one) => [one.code, wanted(one)]));
}
