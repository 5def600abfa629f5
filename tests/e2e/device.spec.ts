import { spawnSync } from 'node:child_process';
import { join as path } from 'node:path';
import type { Page } from '@playwright/test';
import { enterAssessment } from './beginnings.ts';
import { expect, test } from './coscore.ts';
import { criteria } from './instrument.ts';
import { handOver, passphrase, sit } from './journey.ts';
import { expectAccessible } from './looks.ts';
import { button } from './parts.ts';
import {
  beginSession,
  bringAna,
  choose,
  delivery,
  expectDelivered,
  join,
  keptOn,
  knock,
  letIn,
  openSession,
  rateFrom,
  takePhone,
} from './phone.ts';

const [first, second, , fourth, fifth] = criteria;
const plainOf = (one: typeof first) => one?.plain ?? '';
const at = (phone: Page, one: typeof first) =>
  phone.getByRole('heading', { level: 1, name: plainOf(one) });

/** Every answer that the vault holds, earlier ones too, by criterion; once Coscore has ended. */
function ratingsIn(folder: string): Record<string, (string | null)[]> {
  const print = path(import.meta.dirname, 'printRatings.ts');
  const { stdout } = spawnSync(process.execPath, [print, path(folder, 'vault'), passphrase]);
  const ratings: [string, string | null][] = JSON.parse(stdout.toString());
  const all = Map.groupBy(ratings, ([code]) => code);
  return Object.fromEntries([...all].map(([code, own]) => [code, own.map(([, answer]) => answer)]));
}

test('a phone comes in, practises, rates, loses the connection, and delivers everything once', async ({
  page,
  browser,
  start,
  folder,
}) => {
  const coscore = await start();
  const session = await beginSession(page, coscore);
  const phone = await takePhone(browser);
  await phone.goto(session.address);
  await knock(phone, session.code.toLowerCase(), 'Ana');
  await letIn(page, 'Ana');

  await test.step('practice explains the levels and saves nothing', async () => {
    await expect(phone.getByText('There are no right or wrong answers.')).toBeVisible();
    await choose(phone, 'Achievement initiated');
    await expect(phone.getByText(/there are no cups yet/)).toBeVisible();
    await button(phone, 'Got it, let’s begin').tap();
    await expect(phone.getByRole('heading', { name: 'Where you are' })).toBeVisible();
    await button(phone, 'Go on').tap();
  });

  await rateFrom(phone, 0, 3, 'Achieved partially');
  await expectDelivered(phone);

  await test.step('without a connection it goes on and says what waits', async () => {
    await phone.context().setOffline(true);
    await choose(phone, 'Achieved fully');
    await expect(delivery(phone)).toContainText('1 answer waits here');
    await choose(phone, 'Not initiated');
    await button(phone, 'Next').tap();
    await at(phone, fifth).waitFor();
    await choose(phone, 'Not enough evidence');
    await phone.getByLabel('Do you want to say why?').fill('Nobody could tell.');
    await expect(delivery(phone)).toContainText('2 answers wait here');
    await button(phone, 'Save and rest').tap();
    await expect(phone.getByText(/2 answers wait on this page/)).toBeVisible();
    await expect(phone.getByRole('radio')).toHaveCount(0);
    await button(phone, 'Go on where I was').tap();
  });

  await test.step('back again it delivers by itself and keeps nothing', async () => {
    await phone.context().setOffline(false);
    await expectDelivered(phone);
    await phone.reload();
    await expect(at(phone, fifth)).toBeVisible();
    await expect(phone.getByRole('radio', { name: /^Not enough evidence/ })).toBeChecked();
    await expect(phone.getByLabel('Do you want to say why?')).toHaveValue('Nobody could tell.');
  });

  await coscore.close();
  const ratings = ratingsIn(folder);
  expect(Object.keys(ratings).sort()).toEqual(criteria.slice(0, 5).map(({ code }) => code));
  for (const { code } of criteria.slice(0, 3)) expect(ratings[code]).toEqual(['A/P']);
  // What was sent while nobody answered may have arrived: it goes first, then what took its place, each once.
  expect(ratings[fourth?.code ?? '']).toEqual(['A/F', 'N/I']);
  expect(ratings[fifth?.code ?? '']?.at(-1)).toBe('?');
});

test('a line that swallows the way in keeps nobody waiting for ever', async ({
  page,
  browser,
  start,
}) => {
  const session = await beginSession(page, await start());
  const phone = await takePhone(browser);
  await phone.goto(session.address);
  await phone.route('**/join/knock', () => {});
  await phone.getByLabel('Code').fill(session.code);
  await button(phone, 'Join').tap();
  await expect(phone.getByRole('alert')).toContainText('The laptop does not answer.');
  await phone.unroute('**/join/knock');
  await knock(phone, session.code, 'Ana');
  await letIn(page, 'Ana');
  await button(phone, 'Skip this').waitFor();
});

test('what a phone did not deliver survives a reload and being sent away, and nobody else gets it', async ({
  page,
  browser,
  start,
  folder,
}) => {
  const coscore = await start();
  const { phone, session } = await bringAna(browser, page, coscore);
  await rateFrom(phone, 0, 1, 'Achieved fully');
  await expectDelivered(phone);

  await test.step('a reload while the laptop takes nothing', async () => {
    await phone.route('**/rpc/rating/save', (route) => route.abort());
    await choose(phone, 'Achieved partially');
    await expect(delivery(phone)).toContainText('1 answer waits here');
    phone.on('dialog', (dialog) => dialog.accept());
    await phone.reload();
    await expect(at(phone, second)).toBeVisible();
    await expect(phone.getByRole('radio', { name: /^Achieved partially/ })).toBeChecked();
    await expect(delivery(phone)).toContainText('1 answer waits here');
  });

  await test.step('sent away', async () => {
    await page.getByRole('button', { name: /Ana/ }).click();
    await choose(phone, 'Achievement initiated');
    await expect(phone.getByText('The laptop does not know this device any more.')).toBeVisible();
    await button(phone, 'Join again').tap();
    await phone.getByLabel('Code').fill(session.code);
    await button(phone, 'Join').tap();
    await expect(phone.getByText(/1 answer of Ana on this device/)).toBeVisible();
    await expect(phone.getByRole('button', { name: /^Ben / })).toHaveCount(0);
    await phone.unroute('**/rpc/rating/save');
    await phone.getByRole('button', { name: /^Ana / }).tap();
    await letIn(page, 'Ana');
    await expect(at(phone, second)).toBeVisible();
    await expectDelivered(phone);
  });

  await coscore.close();
  const ratings = ratingsIn(folder);
  expect(ratings[first?.code ?? '']).toEqual(['A/F']);
  expect(ratings[second?.code ?? '']?.at(-1)).toBe('A/I');
});

test('a PIN guards a seat on a phone, and what waits goes to the laptop once it is given', async ({
  page,
  browser,
  start,
  folder,
}) => {
  const coscore = await start();
  await enterAssessment(page, coscore);
  await sit(page, 'Ana');
  await button(page, 'My PIN').click();
  await page.getByLabel('PIN', { exact: true }).fill('2468');
  await button(page, 'Set this PIN').click();
  await page.getByText('Your PIN is set.').waitFor();
  await page.keyboard.press('Escape');
  await handOver(page);
  const session = await openSession(page);
  const phone = await takePhone(browser);
  phone.on('dialog', (dialog) => dialog.accept());
  const givePin = async () => {
    await phone.getByLabel('PIN', { exact: true }).fill('2468');
    await button(phone, 'Sit down').tap();
  };
  await phone.goto(session.address);
  await knock(phone, session.code, 'Ana');
  await letIn(page, 'Ana');
  await givePin();
  await button(phone, 'Skip this').tap();
  await button(phone, 'Go on').tap();
  await choose(phone, 'Achieved fully');
  await expectDelivered(phone);

  // The laptop knows who sits there: a reload does not ask again.
  await phone.reload();
  await expect(phone.getByRole('radio', { name: /^Achieved fully/ })).toBeChecked();
  await phone.route('**/rpc/rating/save', (route) => route.abort());
  await choose(phone, 'Not initiated');
  await expect(delivery(phone)).toContainText('1 answer waits here');
  await page.getByRole('button', { name: /Ana/ }).click();
  await expect(phone.getByText('The laptop does not know this device any more.')).toBeVisible();
  await phone.reload();
  await phone.unroute('**/rpc/rating/save');
  await knock(phone, session.code, 'Ana');
  await letIn(page, 'Ana');
  await phone.getByLabel('PIN', { exact: true }).waitFor();
  expect(await keptOn(phone)).not.toBeNull();
  await givePin();
  await expect(phone.getByRole('radio', { name: /^Not initiated/ })).toBeChecked();
  await expectDelivered(phone);

  await coscore.close();
  expect(ratingsIn(folder)[first?.code ?? '']).toEqual(['A/F', 'N/I']);
});

test('an answer that arrived although its reply was lost is stored once', async ({
  page,
  browser,
  start,
  folder,
}) => {
  const coscore = await start();
  const { phone } = await bringAna(browser, page, coscore);
  let lost = 0;
  await phone.route('**/rpc/rating/save', async (route) => {
    if (lost >= 3) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort();
  });
  await choose(phone, 'Achieved fully');
  await expect(delivery(phone)).toContainText('1 answer waits here');
  await choose(phone, 'Achieved partially');
  await expectDelivered(phone);
  expect(lost).toBeGreaterThan(0);
  await coscore.close();
  expect(ratingsIn(folder)[first?.code ?? '']).toEqual(['A/F', 'A/P']);
});

test('a gentle warning comes before force and harm; a theme can be handed over and taken up again', async ({
  page,
  browser,
  start,
}) => {
  const { phone } = await bringAna(browser, page, await start());
  const gentle = phone.getByRole('heading', { name: 'Take your time here' });
  const theme = phone.getByRole('button', { name: /^Theme 4:/ });
  await button(phone, 'All themes').tap();
  await theme.tap();
  await expect(gentle).toBeVisible();
  await expect(phone.getByRole('radio')).toHaveCount(0);
  await button(phone, 'Do it later').tap();
  await expect(at(phone, first)).toBeVisible();

  await button(phone, 'All themes').tap();
  await theme.tap();
  await button(phone, 'Hand it to a team-mate').tap();
  await phone.getByRole('radio', { name: 'Ben' }).tap();
  await button(phone, 'Hand this theme over').tap();
  await expect(phone.getByText('You handed this theme to Ben.')).toBeVisible();
  await button(phone, 'Take it up again').tap();
  await expect(gentle).toBeVisible();
  await button(phone, 'Go on now').tap();
  await expect(phone.getByRole('radio').first()).toBeVisible();
});

test('reads aloud with a voice of the device only, and says so where there is none', async ({
  page,
  browser,
  start,
}) => {
  const session = await beginSession(page, await start());

  const mute = await takePhone(browser);
  await mute.context().addInitScript(speakWith, [{ lang: 'en-GB', localService: false }]);
  await join(mute, page, session, 'Ana');
  await expect(mute.getByText(/no offline voice for English/)).toBeVisible();
  await expect(button(mute, 'Read aloud')).toHaveCount(0);

  const speaking = await takePhone(browser);
  await speaking.context().addInitScript(speakWith, [
    { lang: 'en-GB', localService: false },
    { lang: 'en_US', localService: true },
  ]);
  await join(speaking, page, session, 'Ben');
  await button(speaking, 'Read aloud').tap();
  const said = await speaking.evaluate(() => (globalThis as { said?: string[] }).said);
  expect(said?.[0]).toBe(`en_US: ${plainOf(first)}`);
  expect(said?.[2]).toContain('Achieved fully.');
  await button(speaking, 'Stop reading').tap();
  await expect(button(speaking, 'Read aloud')).toBeVisible();
});

/** A speech synthesis that only notes what it would say. */
function speakWith(voices: readonly { lang: string; localService: boolean }[]) {
  const said: string[] = [];
  class Utterance extends EventTarget {
    voice: { lang: string } | null = null;
    lang = '';
    rate = 1;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (one: Utterance) => said.push(`${one.voice?.lang}: ${one.text}`),
    cancel: () => {},
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, said });
}

test('everybody can read and use the screens of a phone', async ({ page, browser, start }) => {
  const { address, code } = await beginSession(page, await start());
  const phone = await takePhone(browser);
  await phone.goto(address);
  await expectAccessible(phone, 'door');
  await phone.getByLabel('Code').fill(code);
  await button(phone, 'Join').tap();
  await phone.getByRole('button', { name: /^Ana / }).waitFor();
  await expectAccessible(phone, 'who is here');
  await phone.getByRole('button', { name: /^Ana / }).tap();
  await phone.getByRole('heading', { name: 'One moment, Ana' }).waitFor();
  await expectAccessible(phone, 'waiting');
  await letIn(page, 'Ana');
  await button(phone, 'Skip this').waitFor();
  await expectAccessible(phone, 'practice');
  await button(phone, 'Skip this').tap();
  await expectAccessible(phone, 'themes');
  await button(phone, 'Go on').tap();
  await choose(phone, 'Achieved partially');
  await phone.getByText('Official wording and what to look for').tap();
  await expectAccessible(phone, 'criterion');
  await phone.context().setOffline(true);
  await choose(phone, 'Achieved fully');
  await expect(delivery(phone)).toContainText('waits here');
  await expectAccessible(phone, 'criterion without a connection');
  await phone.context().setOffline(false);
  await expectDelivered(phone);
  await button(phone, 'Save and rest').tap();
  await expectAccessible(phone, 'rest');
  await button(phone, 'Go on where I was').tap();
  await button(phone, 'All themes').tap();
  await phone.getByRole('button', { name: /^Theme 4:/ }).tap();
  await expectAccessible(phone, 'gentle warning');
  await button(phone, 'Hand it to a team-mate').tap();
  await expectAccessible(phone, 'handing over');
  expect(await keptOn(phone)).toBeNull();
});
