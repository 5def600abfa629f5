import { enterAssessment } from './beginnings.ts';
import { enter, expect, test } from './coscore.ts';
import { criteria } from './instrument.ts';
import { sit } from './journey.ts';
import { expectAccessible } from './looks.ts';
import { button, savedState } from './parts.ts';

const plainOf = (place: number) => criteria[place]?.plain ?? '';

test('on the laptop somebody rates one criterion at a time, by keys alone', async ({
  page,
  start,
}) => {
  await enterAssessment(page, await start());
  await sit(page, 'Ana');
  await page.getByLabel('One at a time').check();
  const heading = (place: number) =>
    page.getByRole('heading', { level: 1, name: plainOf(place), exact: true });
  const chosen = page.getByRole('radio', { checked: true });

  // The practice has the same keys and saves nothing.
  await expect(page.getByText('Nothing of it is saved.')).toBeVisible();
  await page.keyboard.press('4');
  await expect(page.getByText(/there is nothing, and nobody has begun/)).toBeVisible();
  await expectAccessible(page, 'practice on the laptop');
  await button(page, 'Got it, let’s begin').focus();
  await page.keyboard.press('Enter');

  await expect(heading(0)).toBeFocused();
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { name: /^Achieved partially/ })).toBeChecked();
  await page.keyboard.press('n');
  await expect(heading(1)).toBeFocused();
  await expect(page.getByRole('main').locator(chosen)).toHaveCount(1); // The view's own.
  await page.keyboard.press('0');
  await expect(page.getByRole('radio', { name: /^Not applicable/ })).toBeChecked();
  await page.keyboard.press('5');
  await expect(page.getByRole('radio', { name: /^Not enough evidence/ })).toBeChecked();
  await expect(savedState(page)).toHaveText('Saved');
  await expectAccessible(page, 'one criterion on the laptop');

  // The browser remembers the view; what was rated in one is there in the other.
  await page.reload();
  await expect(heading(1)).toBeVisible();
  await page.getByLabel('All of a standard').check();
  await expect(page.getByRole('radio', { name: /^A\/P/ }).first()).toBeChecked();
});

test('spacing, stillness and the pace of reading are kept by the browser', async ({
  page,
  start,
}) => {
  await enter(page, await start());
  const root = page.locator('html');
  await button(page, 'Display').click();
  await page.getByLabel('Wide', { exact: true }).check();
  await page.getByLabel('Nothing moves').check();
  await page.getByLabel('Slow', { exact: true }).check();
  await page.reload();
  await expect(root).toHaveAttribute('data-motion', 'still');
  const letters = await page
    .getByRole('heading', { level: 1 })
    .evaluate((one) => Number.parseFloat(getComputedStyle(one).letterSpacing));
  expect(letters).toBeGreaterThan(0);
  await button(page, 'Display').click();
  await expect(page.getByLabel('Slow', { exact: true })).toBeChecked();
  await page.keyboard.press('Escape');
  await expectAccessible(page, 'wide spacing');
});
