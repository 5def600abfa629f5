import type { Page } from '@playwright/test';
import { enterSample } from './beginnings.ts';
import { expect, test } from './coscore.ts';
import { goTo } from './journey.ts';
import { button, reportPreview, savedState } from './parts.ts';

const banner = (page: Page) =>
  page.getByRole('complementary', { name: 'Open urgent concerns', exact: true });

/** How far the part of the screen that stays on top reaches down. */
const onTop = async (page: Page) => {
  const box = await banner(page).boundingBox();
  return box ? box.y + box.height : Number.NaN;
};

test.beforeEach(async ({ page, start }) => {
  await enterSample(page, await start());
  await expect(banner(page)).toBeVisible();
});

test('an open concern stays on top of a long screen, and hides nothing that has the focus', async ({
  page,
}) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 720 });
    await goTo(page, 'Report');
    await page.getByRole('heading', { name: 'Results' }).last().scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 2000);
    await expect(banner(page)).toBeInViewport({ ratio: 1 });
    expect(await onTop(page)).toBeLessThan(width === 1280 ? 110 : 70);
  }
  await goTo(page, 'Coverage');
  await page.mouse.wheel(0, 2000);
  for (let at = 0; at < 12; at++) {
    await page.keyboard.press('Shift+Tab');
    const focus = page.locator('main :focus');
    if ((await focus.count()) === 0) continue;
    const box = await focus.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual((await onTop(page)) - 1);
  }
});

test('with text twice as large on a small screen the count stays, and nothing reaches past the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await button(page, 'Display').click();
  await page.getByLabel('200').check();
  await page.keyboard.press('Escape');
  await goTo(page, 'Report');
  await reportPreview(page).waitFor();
  const scrolled = async () => {
    await page.mouse.wheel(0, 4000);
    return onTop(page);
  };
  await expect.poll(scrolled).toBeLessThan(740 / 4);
  await expect(banner(page).getByRole('link')).toBeInViewport({ ratio: 1 });
  const raise = await button(page, 'Raise a concern').boundingBox();
  expect((raise?.x ?? 0) + (raise?.width ?? 0)).toBeLessThanOrEqual(360);
});

test('a concern at no site says so, and a name in it is pointed out without holding anything up', async ({
  page,
}) => {
  await button(page, 'Raise a concern').click();
  await expect(page.getByLabel('Site', { exact: true })).toContainText(
    'Not at a site, or not known',
  );
  await page.getByLabel('What happened').fill('Mario Bianchi was locked in his room.');
  await expect(page.getByText('This may show who somebody is: “Mario Bianchi”')).toBeVisible();
  await expect(savedState(page)).toHaveText('Saved');
});
