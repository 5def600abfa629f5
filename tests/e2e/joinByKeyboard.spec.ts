import type { Page } from '@playwright/test';
import { expect, test } from './coscore.ts';
import { goTo } from './journey.ts';
import { Keyboard } from './keyboard.ts';
import { button, outline, savedState, section } from './parts.ts';
import { beginTogether, bring, type Device, letIn, type Room } from './room.ts';
import { decide } from './roomAgreeing.ts';
import { criteria, farApart, named, theme } from './roomTeam.ts';

const view = 'I never saw any of this money.';

test('somebody joins, rates, looks at what is open and sees it differently by keys alone', async ({
  page,
  browser,
  start,
}) => {
  const room = await beginTogether(page, await start());
  const ada = await bring(browser, { ...named('Ada'), at: 'browser' });
  const keys = new Keyboard(ada.page);

  await test.step('come in', () => comeIn(ada, keys, page, room));
  await test.step('practise', () => practise(ada.page, keys));
  await test.step('rate', () => rate(ada.page, keys));
  const done = page.getByRole('region', { name: 'Who has finished' });
  await expect(done.getByRole('progressbar', { name: 'Ada' })).toHaveJSProperty('value', 3);
  await expect(done).toContainText('3 of 116 rated');

  await openStandard(page);
  await decide(page, farApart, 'A/P', 'Most people know what they can claim.');
  await test.step('see it differently', () => seeItDifferently(ada.page, keys));
  await expect(section(page, farApart).getByText(view)).toBeVisible();
  await ada.page.context().close();
});

/** The code, wrong at first; who it is; the number that the laptop must show; and the PIN. */
async function comeIn(ada: Device, keys: Keyboard, laptop: Page, { address, code }: Room) {
  const { page } = ada;
  await page.goto(address);
  await page.getByRole('heading', { name: 'Join the session' }).waitFor();
  await keys.tabTo(page.getByLabel('Code'));
  await keys.type('nope99');
  await keys.press('Enter');
  await expect(page.getByRole('alert')).toContainText('This is not the code of the session.');
  await expect(page.getByLabel('Code')).toBeFocused();
  await keys.press('Control+a');
  await keys.type(code.toLowerCase());
  await keys.press('Enter');
  await keys.enterOn(page.getByRole('button', { name: /^Ada / }));
  await expect(page.getByRole('status')).toContainText('Somebody at the laptop has to say yes.');
  const check = page.locator('.room-check');
  await expect(page.getByRole('status')).toContainText(await check.innerText());
  await letIn(laptop, ada, await check.innerText());
  await expect(page.getByLabel('PIN', { exact: true })).toBeFocused();
  await keys.type('0000');
  await keys.press('Enter');
  await expect(page.getByRole('alert')).toContainText('This is not the PIN of this seat.');
  await keys.type(ada.person.pin ?? '');
  await keys.press('Enter');
}

/** The practice has the focus as it opens, and says when an answer fits. */
async function practise(page: Page, keys: Keyboard) {
  await page.getByText('To practise', { exact: true }).waitFor();
  await keys.press('2');
  await expect(page.getByRole('radio', { checked: true })).toBeFocused();
  await expect(page.getByRole('status').getByText(/^It fits when it mostly works/)).toBeVisible();
  await keys.enterOn(button(page, 'Got it, let’s begin'));
}

/** Rates the first standard of the theme: a digit for the level, N for the next. */
async function rate(page: Page, keys: Keyboard) {
  await keys.enterOn(page.getByRole('button', { name: new RegExp(`^Theme ${theme.code}:`) }));
  for (const { plain } of criteria.slice(0, 3)) {
    await expect(page.getByRole('heading', { level: 1, name: plain })).toBeFocused();
    await keys.press('4');
    await expect(page.getByRole('radio', { name: /^Not initiated/ })).toBeChecked();
    await keys.press('n');
  }
  await expect(savedState(page)).toHaveText('Saved');
}

async function openStandard(laptop: Page) {
  await goTo(laptop, 'Agree');
  await outline(laptop)
    .getByRole('link', { name: new RegExp(`^${theme.code} `) })
    .first()
    .click();
  await outline(laptop)
    .getByRole('link', { name: /^5\.1 / })
    .click();
  await button(laptop, 'Open all of this standard').click();
  await button(laptop.getByRole('alertdialog'), 'Open').click();
  await section(laptop, farApart).getByRole('table').waitFor();
}

/** The focus is in the form as it opens, and back at its button when it is sent. */
async function seeItDifferently(page: Page, keys: Keyboard) {
  const parts = page.getByRole('navigation', { name: 'Parts' });
  await keys.tabTo(parts.getByRole('link', { name: 'Together' }), 'Shift+Tab');
  await keys.press('Enter');
  const there = page.getByRole('region', { name: `Who sees ${farApart} differently` });
  await keys.enterOn(button(there, 'I see it differently'));
  await expect(there.getByLabel('How I see it')).toBeFocused();
  await keys.type(view);
  await keys.tabTo(there.getByRole('radio', { name: 'with my name' }));
  await keys.press('ArrowDown');
  await expect(there.getByRole('radio', { name: 'with my perspective only' })).toBeChecked();
  await keys.enterOn(button(there, 'Put it beside the decision'));
  await expect(button(there, 'Change what I said')).toBeFocused();
  await expect(there.getByText(view)).toBeVisible();
}
