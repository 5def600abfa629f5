import type { Page } from '@playwright/test';
import { enterAssessment } from './beginnings.ts';
import { enter, expect, test } from './coscore.ts';
import { criteria } from './instrument.ts';
import {
  answerAt,
  beginAssessment,
  comment,
  makeVault,
  passphrase,
  sit,
  unlock,
} from './journey.ts';
import { answer, button, ownAnswers, savedState, section } from './parts.ts';

const [first, second, third, fourth] = criteria.map((one) => one.code);

test('what showed as saved survives a killed Coscore, and what was given meanwhile is kept and saved later', async ({
  page,
  context,
  start,
}) => {
  const killed = await start();
  const address = await killed.invitation();
  await page.goto(address);
  await makeVault(page);
  await beginAssessment(page);
  await sit(page, 'Ana');
  for (const [place, code] of [first, second, third].entries()) {
    await give(page, code, answerAt(place));
    await expect(section(page, code ?? '').getByText('Saved')).toBeVisible();
  }
  await killed.kill();

  await give(page, fourth, 'A/P');
  await expect(savedState(page)).toHaveText('Not saved yet');
  await expect(page.getByRole('alert')).toContainText('Coscore does not answer.');
  await expect(given(page, fourth, 'A/P')).toBeChecked();
  expect(await asksBeforeClosing(page)).toBe(true);

  const again = await start({ port: new URL(address).port });
  const other = await context.newPage();
  await other.goto(await again.invitation());
  await unlock(other);
  await button(page, 'Rate here again as Ana').click();
  await expect(savedState(page)).toHaveText('Saved');

  await page.reload();
  for (const [place, code] of [first, second, third].entries()) {
    await expect(given(page, code, answerAt(place))).toBeChecked();
  }
  await expect(given(page, fourth, 'A/P')).toBeChecked();
});

test('words are not saved before they are, and closing the window asks until then', async ({
  page,
  start,
}) => {
  await enterAssessment(page, await start());
  await sit(page, 'Ana');
  await expect(savedState(page)).toHaveText('Saved');
  await page.route('**/rpc/rating/save', () => {});
  await button(section(page, '1.1.1'), 'Add words').click();
  await page.keyboard.type(comment.slice(0, 1));
  await expect(savedState(page)).toHaveText('Saving…');
  expect(await asksBeforeClosing(page)).toBe(true);
});

test('a decision that waits for its reason is not saved, and is still there after a look elsewhere', async ({
  page,
  context,
  start,
}) => {
  await enterAssessment(page, await start());
  await sit(page, 'Ana');
  await give(page, first, 'A/F');
  await expect(savedState(page)).toHaveText('Saved');
  await page.getByRole('link', { name: 'Agree', exact: true }).click();
  await button(section(page, '1.1.1'), 'Open the ratings').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Open', exact: true }).click();
  const agreed = (on: Page, level: string) =>
    answer(on.getByRole('group', { name: 'What we agreed on 1.1.1', exact: true }), level);
  await agreed(page, 'N/I').check();
  await expect(savedState(page)).toHaveText('Not saved yet');

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(agreed(other, 'N/I')).toBeVisible();
  await expect(agreed(other, 'N/I')).not.toBeChecked();

  await page.getByRole('link', { name: /^Next standard/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sleeping' })).toBeVisible();
  await page.getByRole('link', { name: /Previous standard/ }).click();
  await expect(agreed(page, 'N/I')).toBeChecked();
  await section(page, '1.1.1').getByLabel('Why').fill('Two rooms were locked.');
  await expect(savedState(page)).toHaveText('Saved');
  await expect(agreed(other, 'N/I')).toBeChecked();
});

test('what one window saves shows in the other, and a seat taken there loses nothing here', async ({
  page,
  context,
  start,
}) => {
  await enterAssessment(page, await start());
  const seats = page.url();
  await sit(page, 'Ana');
  const other = await context.newPage();
  await other.goto(seats);
  await sit(other, 'Ana');
  await give(page, first, 'A/I');
  await expect(given(other, first, 'A/I')).toBeChecked();

  await button(other, 'Hand over').click();
  await sit(other, 'Ben');
  await expect(given(other, first, 'A/I')).not.toBeChecked();
  // Each window has a seat of its own, though they share a browser.
  await give(page, second, 'N/I');
  await give(other, second, 'A/F');
  await expect(savedState(page)).toHaveText('Saved');
  await expect(savedState(other)).toHaveText('Saved');
  await expect(given(page, second, 'N/I')).toBeChecked();
  await page.reload();
  await expect(given(page, second, 'N/I')).toBeChecked();
});

test('a vault locked in one window is locked in the other', async ({ page, context, start }) => {
  await enterAssessment(page, await start());
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { name: 'Who is rating?' })).toBeVisible();
  await button(page, 'Lock').click();
  await expect(page.getByRole('heading', { name: 'Open your vault' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Open your vault' })).toBeVisible();
});

test('a second Coscore on the same vault says so and leaves it alone', async ({
  page,
  browser,
  start,
}) => {
  await enter(page, await start());
  await makeVault(page);
  const other = await (await browser.newContext()).newPage();
  await enter(other, await start());
  await other.getByLabel('Passphrase').fill(passphrase);
  await button(other, 'Open').click();
  await expect(other.getByRole('alert')).toContainText('Another Coscore has this vault open');
  await beginAssessment(page);
  await other.context().close();
});

test('a window loaded again in the middle of rating keeps the place and the person', async ({
  page,
  start,
}) => {
  await enterAssessment(page, await start());
  await sit(page, 'Cleo');
  await page.getByLabel('Find a criterion').fill('2.3.4');
  await page.getByRole('link', { name: /^2\.3\.4 / }).click();
  await give(page, '2.3.4', 'A/P');
  await expect(savedState(page)).toHaveText('Saved');
  await page.reload();
  await expect(given(page, '2.3.4', 'A/P')).toBeChecked();
  await expect(given(page, '2.3.4', 'A/P')).toBeFocused();
  await expect(page.getByRole('navigation', { name: 'Themes and standards' })).toContainText(
    'Cleo',
  );
});

const given = (page: Page, code: string | undefined, level: string) =>
  answer(ownAnswers(page, code ?? ''), level);

const give = (page: Page, code: string | undefined, level: string) =>
  given(page, code, level).check();

/** Whether closing the window asks first; it stays open. */
async function asksBeforeClosing(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  await dialog.dismiss();
  return dialog.type() === 'beforeunload';
}
