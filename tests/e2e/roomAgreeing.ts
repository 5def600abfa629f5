import { expect, type Page } from '@playwright/test';
import { agree, goTo, goToPlan } from './journey.ts';
import { begin } from './noting.ts';
import { agreedAnswers, answer, button, field, outline, savedState, section } from './parts.ts';
import { farApart, people, secrets, theme } from './roomTeam.ts';
import { raise } from './visiting.ts';

/** What the facilitator does with the whole team: opens the theme, names, lets talk, and writes what was agreed. */

/** Opens the theme to everybody. All have rated it, so that nobody is warned of. */
export async function openTheme(page: Page) {
  await goTo(page, 'Agree');
  await toTheme(page);
  await button(page, 'Open all of this theme').click();
  const asked = page.getByRole('alertdialog');
  await expect(asked).toContainText('This cannot be taken back');
  await expect(asked).not.toContainText('Not finished rating yet');
  await button(asked, 'Open').click();
  await expect(section(page, farApart).getByRole('table')).toBeVisible();
}

async function toTheme(page: Page) {
  const code = new RegExp(`^${theme.code} `);
  await outline(page).getByRole('link', { name: code }).first().click();
  await toStandard(page, `${theme.code}.1`);
}

async function toStandard(page: Page, code: string) {
  await outline(page)
    .getByRole('link', { name: new RegExp(`^${code.replace('.', '\\.')} `) })
    .click();
  await section(page, `${code}.1`).waitFor();
}

/** What to talk about, as the agenda puts it. */
export const agenda = (page: Page) =>
  page
    .getByRole('navigation', { name: 'To talk about first' })
    .getByRole('listitem')
    .evaluateAll((all) => all.map((one) => /\d+\.\d+\.\d+/.exec(one.textContent ?? '')?.[0]));

/** Shows whose rating is whose. */
export async function showNames(page: Page, code: string) {
  await button(section(page, code), 'Show whose is whose').click();
  await expect(section(page, code).getByRole('row')).toHaveCount(people.length + 1);
}

/** Looks who might speak first, starts the clock and notes what was said. */
export async function talk(page: Page, code: string) {
  const here = section(page, code);
  await here.getByText('Talk about it').click();
  await expect(here.locator('.speaking').getByRole('listitem').first()).toContainText(
    'Lived experience',
  );
  await button(here, 'Start the clock').click();
  await expect(here.getByText('0 minutes', { exact: true })).toBeVisible();
  await field(here, 'What was said').fill(secrets.talk);
  await expect(savedState(page)).toHaveText('Saved');
}

/** Decides on a criterion for a reason, and says who was there. */
export async function decide(page: Page, code: string, level: string, reason: string) {
  const here = section(page, code);
  await here.getByLabel('Why', { exact: true }).fill(reason);
  await answer(agreedAnswers(page, code), level).check();
  await expect(savedState(page)).toHaveText('Saved');
}

/** Who was there, by name. */
export async function sayWhoIsThere(page: Page, code: string, names: readonly string[]) {
  const here = section(page, code);
  await here.locator('summary', { hasText: 'Who was there' }).click();
  for (const name of names) await here.getByRole('checkbox', { name, exact: true }).check();
}

/** Agrees on all that is left of the theme, then on its standards and on the whole. */
export async function agreeOnTheRest(page: Page, decided: readonly string[]) {
  for (const standard of theme.standards) {
    await toStandard(page, standard.code);
    for (const { code } of standard.criteria) if (!decided.includes(code)) await agree(page, code);
    await agree(page, standard.code);
  }
  await outline(page)
    .getByRole('link', { name: `${theme.code} The theme as a whole` })
    .click();
  await agree(page, theme.code);
  await expect(savedState(page)).toHaveText('Saved');
}

/** How many of all have finished the theme, as the room tells. */
export async function expectDone(page: Page, text: string) {
  const done = page.getByRole('region', { name: 'Who has finished' });
  await expect(done.getByText(text)).toHaveCount(people.length);
  await expect(done).not.toContainText(/A\/F|A\/P|A\/I|N\/I|Achieved|Not initiated/);
}

/** The facilitator's own papers: a concern, something seen, and an aim. None of it is for a device. */
export async function writePapers(page: Page) {
  await raise(page, secrets.concern, 'Back door');
  await goToPlan(page, 'Aim and scope');
  await field(page, 'What the visit is for').fill(secrets.plan);
  await expect(savedState(page)).toHaveText('Saved');
  await begin(page, 'observation');
  await field(page, 'What you see and hear').fill(secrets.observation);
  await expect(savedState(page)).toHaveText('Saved');
}
