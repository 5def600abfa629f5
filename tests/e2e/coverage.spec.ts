import type { Page } from '@playwright/test';
import { addSample, enterAssessment } from './beginnings.ts';
import { enter, expect, test } from './coscore.ts';
import { criteria } from './instrument.ts';
import { goTo, makeVault, sit, unlock } from './journey.ts';
import { expectAccessible } from './looks.ts';
import { button, savedState, section } from './parts.ts';

const title = 'House rules of 2025';
const what = 'A man has been tied to his bed since this morning.';
const outcome = 'The straps are off and a doctor is with him; the ombudsperson follows it up.';
const all = criteria.length;

test('what was gathered shows on the map, which leads to it and takes one back', async ({
  page,
  start,
}) => {
  await enterAssessment(page, await start());
  await goTo(page, 'Coverage');
  await expect(item(page, 'Nothing was asked, seen or read')).toContainText(`${all} of ${all}`);

  await readDocument(page, ['1.1.1', '5.1.1']);
  await goTo(page, 'Coverage');
  await expect(item(page, 'Nothing was asked, seen or read')).toContainText(`${all - 2} of ${all}`);
  const row = page.getByRole('row', { name: /^5\.1\.1 / });
  await expect(row.getByRole('link', { name: '5.1.1, documents: 1' })).toBeVisible();
  await expect(row.getByRole('img', { name: 'suggested, not yet' }).first()).toBeVisible();
  await expect(row).toContainText('Still suggested: ');

  await row.getByRole('link', { name: '5.1.1, documents: 1' }).click();
  await expect(page).toHaveURL(/evidence\?method=documents&criterion=5\.1\.1$/);
  await page.getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(title) }).waitFor();
  await page.goBack();
  await page.goBack();
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();

  await item(page, 'Nothing was asked, seen or read').click();
  await expect(page.getByRole('status').filter({ hasText: `${all - 2} of ${all}` })).toBeVisible();
  await expect(row).toBeHidden();
  await button(page, 'Show all criteria').click();
  await expect(row).toBeVisible();

  await goTo(page, 'Score');
  await sit(page, 'Ana');
  await section(page, '1.1.1').getByRole('link', { name: 'Evidence: 1 document' }).click();
  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
  await goTo(page, 'Agree');
  await expect(
    section(page, '1.1.2').getByRole('link', { name: 'Evidence: none yet' }),
  ).toBeVisible();
});

test('an urgent concern stays on every screen, through a restart, until its outcome is written', async ({
  page,
  context,
  start,
}) => {
  const killed = await start();
  await enterAssessment(page, killed);
  const seats = new URL(page.url()).hash;
  await sit(page, 'Ana');

  await test.step('what was never written was never raised', async () => {
    await button(page, 'Raise a concern').click();
    await page.getByLabel('Raised by').selectOption({ label: 'Ben' });
    await goTo(page, 'Plan');
    await expect(banner(page)).toHaveCount(0);
  });

  await test.step('from its first word it is on top of every screen', async () => {
    await goTo(page, 'Score');
    await button(page, 'Raise a concern').click();
    await page.keyboard.type(what);
    await page.getByLabel('Who was told, and when').fill('Head of ward, 14:20.');
    await expect(savedState(page)).toHaveText('Saved');
    for (const name of ['Plan', 'Report', 'Coverage'] as const) {
      await goTo(page, name);
      await expect(banner(page)).toContainText('1 urgent concern is open');
      await expect(banner(page)).toContainText(what);
    }
  });

  await test.step('nothing but an outcome closes it', async () => {
    await banner(page).getByRole('link').click();
    await button(page, 'Close with this outcome').click();
    await expect(page.getByText('Write down the outcome first.')).toBeVisible();
    await page.getByLabel('What happened').fill('');
    await expect(savedState(page)).toHaveText('Saved');
    await expect(banner(page)).toContainText('Not described yet');
    await page.getByLabel('What happened').fill(what);
    await expect(savedState(page)).toHaveText('Saved');
  });

  await killed.kill();
  const again = await start();
  const other = await context.newPage();
  await other.goto(await again.invitation());
  await unlock(other);
  await other.goto(`${new URL(other.url()).origin}/${seats}`);
  await expect(banner(other)).toContainText(what);

  await test.step('with one it is closed, and can be opened again', async () => {
    await banner(other).getByRole('link').click();
    await other.getByLabel('Outcome').fill(outcome);
    await button(other, 'Close with this outcome').click();
    await expect(banner(other)).toHaveCount(0);
    await other.getByRole('link', { name: 'All urgent concerns' }).click();
    await expect(other.getByText(outcome)).toBeVisible();
    await other.getByRole('link', { name: what }).click();
    await button(other, 'Open it again').click();
    await expect(banner(other)).toContainText(what);
    await expect(other.getByLabel('Outcome')).toHaveValue(outcome);
  });
});

test('everybody can read and use the map and the concerns', async ({ page, start }) => {
  await enter(page, await start());
  await makeVault(page);
  await addSample(page);
  await goTo(page, 'Coverage');
  await expect(page.getByRole('table')).toHaveCount(5);
  await page.getByRole('region').evaluateAll((themes) => {
    for (const one of themes.slice(2)) one.setAttribute('data-repeated', '');
  });
  await expectAccessible(page, 'coverage', { repeated: '[data-repeated]' });
  await button(page, 'Raise a concern').click();
  await page.keyboard.type(what);
  await expect(savedState(page)).toHaveText('Saved');
  await expectAccessible(page, 'concern');
  await page.getByRole('link', { name: 'All urgent concerns' }).click();
  await expectAccessible(page, 'concerns');
});

const banner = (page: Page) => page.getByRole('complementary', { name: 'Open urgent concerns' });

/** An item of the summary above the map. */
const item = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(name) });

async function readDocument(page: Page, codes: readonly string[]) {
  await goTo(page, 'Evidence');
  await page.getByRole('button', { name: /^Document/ }).click();
  await page.getByLabel('Title', { exact: true }).fill(title);
  for (const code of codes) {
    await page.getByRole('searchbox', { name: 'Find another criterion' }).fill(code);
    await page.getByRole('option').filter({ hasText: code }).click();
  }
  await expect(savedState(page)).toHaveText('Saved');
}
