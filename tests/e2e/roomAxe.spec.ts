import type { Page } from '@playwright/test';
import { enterAssessment } from './beginnings.ts';
import { expect, test } from './coscore.ts';
import { goTo } from './journey.ts';
import { expectAccessible } from './looks.ts';
import { answer, button, outline, ownAnswers, section } from './parts.ts';
import {
  bring,
  type Device,
  getUp,
  givePin,
  knock,
  letIn,
  openRoom,
  type Room,
  sitDown,
} from './room.ts';
import { decide, sayWhoIsThere, showNames, talk } from './roomAgreeing.ts';
import { dissent, goToTheme, rateHere, turnTo } from './roomRating.ts';
import { criteria, farApart, levelOf, named, people, theme } from './roomTeam.ts';

const [chiara, hugo] = [named('Chiara'), named('Hugo')];

test('everybody can read and use the screens of a session', async ({ page, browser, start }) => {
  await enterAssessment(page, await start(), people);
  await sitDown(page, hugo);
  await rateStandard(page);
  await getUp(page);
  await page.getByRole('link', { name: 'Score from several devices' }).click();
  await button(page, 'Open the session').waitFor();
  await expectAccessible(page, 'room before the session');
  await page.goBack();
  const room = await openRoom(page);
  const phone = await bring(browser, { ...chiara, at: 'browser' });
  await test.step('way in', () => comeIn(phone, page, room));
  await goToTheme(phone);
  await rateHere(phone, 0, 3);

  await openStandard(page);
  await expectAccessible(page, 'agree, without names');
  await showNames(page, farApart);
  await talk(page, farApart);
  await decide(page, farApart, 'A/P', 'Most people know what they can claim.');
  await sayWhoIsThere(page, farApart, ['Chiara']);
  await button(section(page, farApart), 'I see it differently').click();
  await expectAccessible(page, 'agree, who sees it differently');
  await button(section(page, farApart), 'Hugo').click();
  await section(page, farApart).getByLabel('How I see it').waitFor();
  await expectAccessible(page, 'agree, talking, deciding and differing');

  await turnTo(phone, 'Together');
  await dissent(phone, farApart, 'I never saw any of it.', 'with my perspective only');
  await expectAccessible(phone.page, 'together on a device');
  await turnTo(phone, 'Mine');
  await phone.page.locator('.my-criterion').first().waitFor();
  await expectAccessible(phone.page, 'mine on a device');
  await goTo(page, 'Score');
  await page.getByRole('link', { name: 'My ratings and what we agreed' }).click();
  await page.locator('.my-criterion').first().waitFor();
  await expectAccessible(page, 'mine');
  await phone.page.context().close();
});

/** The door, who it is, and the wait; at the laptop somebody at the door and somebody inside. */
async function comeIn(phone: Device, laptop: Page, room: Room) {
  const { page } = phone;
  await page.goto(room.address);
  await page.getByLabel('Code').fill('nope99');
  await button(page, 'Join').click();
  await page.getByRole('alert').waitFor();
  await expectAccessible(page, 'door with a wrong code');
  const check = await knock(phone, room.code);
  await expectAccessible(page, 'waiting at the door');
  await expect(laptop.getByText('Chiara asks to join')).toBeVisible();
  await laptop.getByText('To be sure that it is this laptop').click();
  await expectAccessible(laptop, 'room with somebody at the door');
  await letIn(laptop, phone, check);
  await givePin(phone);
  await laptop.getByText('connected', { exact: true }).waitFor();
  await expectAccessible(laptop, 'room with somebody inside');
}

async function rateStandard(page: Page) {
  await toStandard(page);
  for (const { code } of criteria.slice(0, 3)) {
    await answer(ownAnswers(page, code), levelOf(hugo, code)).check();
  }
}

async function toStandard(page: Page) {
  const link = (code: string) => outline(page).getByRole('link', { name: new RegExp(`^${code} `) });
  await link(theme.code).first().click();
  await link('5\\.1').click();
}

async function openStandard(page: Page) {
  await goTo(page, 'Agree');
  await toStandard(page);
  await button(page, 'Open all of this standard').click();
  await button(page.getByRole('alertdialog'), 'Open').click();
  await section(page, farApart).getByRole('table').waitFor();
}
