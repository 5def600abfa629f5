import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { enterAssessment } from './beginnings.ts';
import { type Coscore, expect } from './coscore.ts';
import { button, savedState } from './parts.ts';
import { record } from './received.ts';
import { type Person, people } from './roomTeam.ts';

/** How people come into a session: PINs and the open room at the laptop, the way in on their devices. */

const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};
const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 720 } };

/** Where devices find the room. */
export interface Room {
  readonly address: string;
  readonly code: string;
}

/** A phone or a browser in the room, with all that reached it. */
export interface Device {
  readonly person: Person;
  readonly page: Page;
  readonly received: () => string;
}

/** Somebody sits down at the laptop: a click on their name, and the PIN of those who have one. */
export async function sitDown(page: Page, { name, pin }: Person) {
  await page.getByRole('button', { name: new RegExp(`^${name} `) }).click();
  if (pin) {
    await page.getByLabel('PIN', { exact: true }).fill(pin);
    await button(page, 'Sit down').click();
  }
  await expect(button(page, 'Hand over')).toBeVisible();
}

/** Gets up, for whoever is next. */
export async function getUp(page: Page) {
  await expect(savedState(page)).toHaveText('Saved');
  await button(page, 'Hand over').click();
  await page.getByRole('heading', { name: 'Who is rating?' }).waitFor();
}

/** Those who want a PIN set one at the laptop, one after the other. */
async function setPins(page: Page) {
  for (const { pin, ...person } of people.filter((one) => one.pin)) {
    await sitDown(page, person);
    await button(page, 'My PIN').click();
    await page.getByLabel('PIN', { exact: true }).fill(pin ?? '');
    await button(page, 'Set this PIN').click();
    await expect(page.getByRole('status').getByText('Your PIN is set.')).toBeVisible();
    await button(page, 'Close').click();
    await getUp(page);
  }
}

/** Opens the session from where people choose their seat. */
export async function openRoom(page: Page): Promise<Room> {
  await page.getByRole('link', { name: 'Score from several devices' }).click();
  await button(page, 'Open the session').click();
  const how = page.getByRole('region', { name: 'How to join' });
  const text = (await how.textContent()) ?? '';
  const address = /https:\/\/[\d.]+:\d+/.exec(text)?.[0] ?? '';
  const code = /Type this code:\s*([0-9A-Z]{6})/.exec(text)?.[1] ?? '';
  return { address, code };
}

/** The team in a new assessment, its PINs set and the session open. */
export async function beginTogether(page: Page, coscore: Coscore): Promise<Room> {
  await enterAssessment(page, coscore, people);
  await setPins(page);
  return openRoom(page);
}

/** A phone or a browser of somebody, as they bring it along. */
export async function bring(browser: Browser, person: Person): Promise<Device> {
  const context = await browser.newContext({
    ...(person.at === 'phone' ? phone : desktop),
    locale: 'en-GB',
    reducedMotion: 'reduce',
    // A person compares the fingerprint and goes on.
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  // A page without its style sheet looks like a fault of what is on it: say what did not come, and why.
  page.on('requestfailed', (asked) => {
    if (/\.(css|js|woff2)$/.test(asked.url()))
      console.log(`${person.name} did not get ${asked.url()}: ${asked.failure()?.errorText}`);
  });
  return { person, page, received: await record(page) };
}

/** Shows the code at the door and says who it is; returns the number that shows then. */
export async function knock({ page, person }: Device, code: string): Promise<string> {
  await page.getByLabel('Code').fill(code);
  await button(page, 'Join').click();
  await page.getByRole('button', { name: new RegExp(`^${person.name} `) }).click();
  await page.getByRole('heading', { name: `One moment, ${person.name}` }).waitFor();
  return page.locator('.room-check').innerText();
}

/** Somebody at the laptop compares the number and says yes. */
export async function letIn(laptop: Page, { person: { name }, page }: Device, check: string) {
  const door = laptop.getByRole('region', { name: 'Devices that ask to come in' });
  const card = door.locator('.card').filter({ hasText: `${name} asks to join` });
  await expect(card).toContainText(check);
  await button(card, `Yes, this is ${name}`).click();
  await page.getByRole('heading', { name: `One moment, ${name}` }).waitFor({ state: 'hidden' });
}

/** Gives the PIN on the device, where the seat has one. */
export async function givePin({ page, person: { pin } }: Device) {
  if (!pin) return;
  await page.getByLabel('PIN', { exact: true }).fill(pin);
  await button(page, 'Sit down').click();
}

/** All the way in, from the address to the practice. */
export async function join(device: Device, laptop: Page, { address, code }: Room) {
  await device.page.goto(address);
  await letIn(laptop, device, await knock(device, code));
  await givePin(device);
  await button(device.page, 'Skip this').waitFor();
}
