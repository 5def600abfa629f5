import { expect, type Page } from '@playwright/test';
import { days, sites } from '../helpers/visit.ts';
import { themes } from './instrument.ts';
import { groups } from './noting.ts';
import { button, field, group, part, savedState } from './parts.ts';

/** What people do on the screens around a visit: plan it, raise a concern, look at the map. */

/** How many interviews the team wants, by group. */
export const wanted = { users: 14, family: 8, staff: 6 } as const;

/** Two sites, a day at each for two days, and how many people to hear. */
export async function planVisit(page: Page, who: readonly string[]) {
  await part(page, 'Plan').click();
  await section(page, 'Sites');
  for (const [at, name] of sites.entries()) {
    await button(page, 'Add a site').click();
    await field(group(page, `Site ${at + 1}`), 'Name').fill(name);
  }
  await section(page, 'Visits');
  for (const day of days) for (const site of sites) await planDay(page, day, site, who);
  await section(page, 'Interviews wanted');
  for (const [key, count] of Object.entries(wanted)) {
    const card = page.getByRole('region', { name: groups[key as keyof typeof groups] });
    await field(card, 'Interviews wanted').fill(String(count));
  }
  await expect(savedState(page)).toHaveText('Saved');
}

/** Goes to a part of the plan. */
export async function section(page: Page, name: string) {
  const outline = page.getByRole('navigation', { name: 'Parts of the plan' });
  await outline.getByRole('link', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

async function planDay(page: Page, day: string, site: string, who: readonly string[]) {
  await button(page, 'Add a visit').click();
  const card = page
    .locator('details[open]')
    .filter({ has: field(page, 'Day') })
    .last();
  await field(card, 'Day').fill(day);
  await field(card, 'Site').selectOption({ label: site });
  await button(card, 'Add a time slot').click();
  const slot = group(card, 'Time slot 1');
  const from = site === sites[0] ? '09:00' : '13:00';
  await field(slot, 'From').fill(from);
  await field(slot, 'To').fill(site === sites[0] ? '12:00' : '17:00');
  await field(slot, 'What').fill('Interviews and rooms');
  for (const name of who) await slot.getByRole('checkbox', { name }).check();
  await card.locator('summary').first().click();
}

/** Raises an urgent concern that stays open. */
export async function raise(page: Page, what: string, where: string) {
  await button(page, 'Raise a concern').click();
  const words = (name: string) => page.getByRole('textbox', { name, exact: true });
  await words('What happened').fill(what);
  await words('Place').fill(where);
  await words('Who was told, and when').fill('The head of the house, 14:20, in person.');
  await expect(savedState(page)).toHaveText('Saved');
}

/** What the map shows where there is something: "code, source: how many". */
export async function mapped(page: Page): Promise<string[]> {
  await part(page, 'Coverage').click();
  await page.getByRole('heading', { level: 1, name: 'Coverage' }).waitFor();
  const cells = page.getByRole('table').getByRole('link', { name: /^\d+\.\d+\.\d+, .*: \d+$/ });
  // The first theme is there before the others.
  await expect(page.getByRole('table')).toHaveCount(themes.length);
  return cells.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
}
