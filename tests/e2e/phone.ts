import type { Browser, Page } from '@playwright/test';
import { enterAssessment } from './beginnings.ts';
import { type Coscore, expect } from './coscore.ts';
import { criteria } from './instrument.ts';
import { button } from './parts.ts';

/** A phone in the room: its way in, and how one rates on it. */

const first = criteria[0]?.plain ?? '';

/** Where phones find the laptop; by its loopback address, which every machine has. */
export interface Session {
  readonly address: string;
  readonly code: string;
}

/** Opens the session from where people choose their seat. */
export async function openSession(laptop: Page): Promise<Session> {
  await laptop.getByRole('link', { name: 'Score from several devices' }).click();
  await button(laptop, 'Open the session').click();
  const how = laptop.getByRole('region', { name: 'How to join' });
  const port = /:(\d+)/.exec(await how.locator('.room-address').innerText())?.[1];
  const code = await how.locator('strong.room-code').innerText();
  return { address: `https://127.0.0.1:${port}`, code };
}

/** A new assessment with its session open. */
export async function beginSession(laptop: Page, coscore: Coscore): Promise<Session> {
  await enterAssessment(laptop, coscore);
  return openSession(laptop);
}

/** A phone of 360 pixels that trusts the laptop, as its owner does who compared the fingerprint. */
export async function takePhone(browser: Browser, locale = 'en-GB'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    ignoreHTTPSErrors: true,
    locale,
  });
  return context.newPage();
}

/** From the address to where somebody has to say yes. */
export async function knock(phone: Page, code: string, name: string) {
  await phone.getByLabel('Code').fill(code);
  await button(phone, 'Join').tap();
  await phone.getByRole('button', { name: new RegExp(`^${name} `) }).tap();
  await phone.getByRole('heading', { name: `One moment, ${name}` }).waitFor();
}

export async function letIn(laptop: Page, name: string) {
  await button(laptop, `Yes, this is ${name}`).click();
}

/** All the way in, past the practice, to the first criterion. */
export async function join(phone: Page, laptop: Page, { address, code }: Session, name: string) {
  await phone.goto(address);
  await knock(phone, code, name);
  await letIn(laptop, name);
  await button(phone, 'Skip this').tap();
  await button(phone, 'Go on').tap();
  await phone.getByRole('heading', { level: 1, name: first }).waitFor();
}

/** The phone of Ana, the first to come into a new session. */
export async function bringAna(browser: Browser, laptop: Page, coscore: Coscore) {
  const session = await beginSession(laptop, coscore);
  const phone = await takePhone(browser);
  await join(phone, laptop, session, 'Ana');
  return { phone, session };
}

/** Chooses an answer by its name. */
export const choose = (phone: Page, name: string) =>
  phone.getByRole('radio', { name: new RegExp(`^${name}`) }).tap();

/** Chooses for the criteria from one place to another, and goes on. */
export async function rateFrom(phone: Page, from: number, to: number, name: string) {
  for (const { plain } of criteria.slice(from, to)) {
    await phone.getByRole('heading', { level: 1, name: plain }).waitFor();
    await choose(phone, name);
    await button(phone, 'Next').tap();
  }
}

export const delivery = (phone: Page) => phone.getByRole('status', { name: 'State of saving' });

/** What the phone keeps of the answers that are not delivered. */
export const keptOn = (phone: Page) =>
  phone.evaluate(() => sessionStorage.getItem('coscore-waiting'));

export const expectDelivered = async (phone: Page) => {
  await expect(delivery(phone)).toHaveText('Saved');
  expect(await keptOn(phone)).toBeNull();
};
