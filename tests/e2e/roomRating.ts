import { expect, type Locator, type Page } from '@playwright/test';
import { instrument } from './instrument.ts';
import { answer, button, outline, ownAnswers, savedState, section } from './parts.ts';
import { type Device, getUp, sitDown } from './room.ts';
import { criteria, farApart, levelOf, type Person, theme, wordsOf } from './roomTeam.ts';

/** How people rate in a session: at the laptop by turns, on phones with a thumb, in browsers by keys. */

const levels = instrument.scale.levels.map((one) => one.code);
const nameOf = (level: string) =>
  instrument.scale.levels.find(({ code }) => code === level)?.name ?? level;

/** A finger on a phone, a mouse elsewhere. */
export const press = ({ person }: Device, what: Locator) =>
  person.at === 'phone' ? what.tap() : what.click();

/** Past the practice and to the first criterion of the theme. */
export async function goToTheme(device: Device) {
  const { page } = device;
  await press(device, button(page, 'Skip this'));
  await press(device, page.getByRole('button', { name: new RegExp(`^Theme ${theme.code}:`) }));
}

/** Rates some of the theme's criteria one after the other, from the one that is on the screen. */
export async function rateHere(device: Device, from = 0, to = criteria.length) {
  for (const { code, plain } of criteria.slice(from, to)) {
    await device.page.getByRole('heading', { level: 1, name: plain }).waitFor();
    await answerHere(device, code);
    if (code === farApart) {
      await device.page.getByLabel('Do you want to say why?').fill(wordsOf(device.person));
    }
    await press(device, button(device.page, 'Next'));
  }
}

async function answerHere(device: Device, code: string) {
  const { person, page } = device;
  const level = levelOf(person, code);
  const choice = page.getByRole('radio', { name: new RegExp(`^${nameOf(level)}`) });
  if (person.at === 'phone') await choice.tap();
  else await page.keyboard.press(String(levels.indexOf(level) + 1));
  await expect(choice).toBeChecked();
}

/** Whether all of a device is at the laptop, in words. */
export const delivered = ({ page }: Device) => expect(savedState(page)).toHaveText('Saved');

/** Somebody's turn at the laptop: only their own ratings show, and before they rate there are none. */
export async function takeTurn(page: Page, person: Person) {
  await sitDown(page, person);
  const first = outline(page).getByRole('link', { name: new RegExp(`^${theme.code} `) });
  await first.first().click();
  for (const standard of theme.standards) {
    await outline(page)
      .getByRole('link', { name: new RegExp(`^${standard.code.replace('.', '\\.')} `) })
      .click();
    await page.getByRole('heading', { level: 1, name: standard.title }).waitFor();
    await expect(page.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(0);
    for (const { code } of standard.criteria) {
      await answer(ownAnswers(page, code), levelOf(person, code)).check();
      if (code === farApart) await comment(page, wordsOf(person));
    }
  }
  await getUp(page);
}

async function comment(page: Page, words: string) {
  await button(section(page, farApart), 'Add words').click();
  await section(page, farApart).getByLabel('Comment').fill(words);
}

/** Another part of what a device shows: Rate, Together or Mine. */
export const turnTo = (device: Device, part: 'Rate' | 'Together' | 'Mine') =>
  press(
    device,
    device.page.getByRole('navigation', { name: 'Parts' }).getByRole('link', { name: part }),
  );

/** Somebody changes their mind on what they rated. */
export async function changeMind(device: Device, code: string, level: string) {
  const { page } = device;
  await turnTo(device, 'Together');
  await press(device, page.getByRole('link', { name: `Change my rating ${code}` }));
  await press(device, page.getByRole('radio', { name: new RegExp(`^${nameOf(level)}`) }));
  await delivered(device);
}

/** Somebody says on their device that they see a decision differently. */
export async function dissent(device: Device, code: string, words: string, signed: string) {
  const there = device.page.getByRole('region', { name: `Who sees ${code} differently` });
  await press(device, button(there, 'I see it differently'));
  await there.getByLabel('How I see it').fill(words);
  await there.getByRole('radio', { name: signed }).check();
  await press(device, button(there, 'Put it beside the decision'));
  await expect(there.getByText(words)).toBeVisible();
}
