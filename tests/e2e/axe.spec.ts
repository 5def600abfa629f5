import type { Page } from '@playwright/test';
import { addSample, enterAssessment } from './beginnings.ts';
import { enter, expect, test } from './coscore.ts';
import { goTo, goToPlan, makeVault, sit, writeWords } from './journey.ts';
import { expectAccessible } from './looks.ts';
import {
  agreedAnswers,
  answer,
  button,
  ownAnswers,
  reportPreview,
  savedState,
  section,
} from './parts.ts';

test('everybody can read and use the screens before the vault is open', async ({ page, start }) => {
  await enter(page, await start());
  await expectAccessible(page, 'first run');
  await page.getByLabel('Passphrase').fill('short');
  await page.getByLabel('The same once more').fill('other');
  await button(page, 'Make the vault').click();
  await expect(page.getByText('The two are not the same.')).toBeVisible();
  await page.getByLabel('The same once more').fill('short');
  await button(page, 'Make the vault').click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page, 'first run with a problem');
  await makeVault(page);
  await button(page, 'Lock').click();
  await expect(page.getByRole('heading', { name: 'Open your vault' })).toBeVisible();
  await expectAccessible(page, 'unlock');
  await page.getByLabel('Passphrase').fill('not the one');
  await button(page, 'Open').click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page, 'unlock with a problem');
});

test('everybody can read and use the list, a new assessment and its method', async ({
  page,
  start,
}) => {
  await enter(page, await start());
  await makeVault(page);
  await expectAccessible(page, 'empty list');
  const again = async () => {
    await page.keyboard.press('Escape');
    await button(page, 'Display').click();
    await expect(page.getByRole('dialog', { name: 'Display' })).toBeVisible();
  };
  await expectAccessible(page, 'display', { again });
  await page.keyboard.press('Escape');
  await openSample(page);
  await page.getByRole('link', { name: 'Coscore', exact: true }).click();
  await expect(page.getByRole('link', { name: /Harbour/ })).toBeVisible();
  await expectAccessible(page, 'list');
  await button(page, 'New assessment').click();
  await button(page, 'Begin the assessment').click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page, 'new assessment with faults');
  await page.getByRole('link', { name: 'Coscore', exact: true }).click();
  await page.getByRole('link', { name: /Harbour/ }).click();
  await goToPlan(page, 'Method');
  await expect(page.getByRole('heading', { name: 'What may not apply here' })).toBeVisible();
  await expectAccessible(page, 'method');
});

test('everybody can read and use the screens of scoring', async ({ page, start }) => {
  await enterAssessment(page, await start());
  await expectAccessible(page, 'seat choice');
  await sit(page, 'Ana');
  for (const code of ['A/F', 'A/P', 'A/I', 'N/I']) {
    await answer(
      ownAnswers(page, `1.1.${['A/F', 'A/P', 'A/I', 'N/I'].indexOf(code) + 1}`),
      code,
    ).check();
  }
  await writeWords(page, '1.1.1');
  await section(page, '1.1.2').getByText('What to look for').click();
  await expectAccessible(page, 'score');
  await page.getByLabel('Find a criterion').fill('room');
  await expect(page.getByText(/^\d+ criteria$/)).toBeVisible();
  await expectAccessible(page, 'score with what was found');
  await page.getByLabel('Find a criterion').fill('');
  await page.route('**/rpc/rating/save', (route) => route.abort());
  await answer(ownAnswers(page, '1.1.1'), 'N/A').check();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page, 'score while nothing can be saved');
});

test('everybody can read and use the screens of agreeing', async ({ page, start }) => {
  await enterAssessment(page, await start());
  await sit(page, 'Ana');
  await answer(ownAnswers(page, '1.1.1'), 'A/P').check();
  await expect(savedState(page)).toHaveText('Saved');
  await goTo(page, 'Agree');
  await expectAccessible(page, 'agree, closed');
  await button(section(page, '1.1.1'), 'Open the ratings').click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectAccessible(page, 'agree, asked before opening');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Open', exact: true }).click();
  await answer(agreedAnswers(page, '1.1.1'), 'N/I').check();
  await expect(section(page, '1.1.1').getByText('This differs from the hint.')).toBeVisible();
  await expectAccessible(page, 'agree, asked for a reason');
  await openSample(page);
  await goTo(page, 'Agree');
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectAccessible(page, 'agree on a criterion');
  await page.getByRole('link', { name: '1 The theme as a whole' }).click();
  await expect(
    page.getByRole('heading', { name: 'Adequate standard of living', level: 1 }),
  ).toBeVisible();
  await expectAccessible(page, 'agree on a theme');
});

test('everybody can read and use the report', async ({ page, start }) => {
  await enter(page, await start());
  await makeVault(page);
  await openSample(page);
  // Held up, so that the states on the way can be looked at.
  const held = ['**/rpc/report/preview', '**/rpc/report/write'];
  for (const one of held) await page.route(one, () => {});
  await goTo(page, 'Report');
  await button(page, 'Write the Word file').click();
  await expect(button(page, 'Stop')).toBeVisible();
  await expectAccessible(page, 'report being made and written');
  for (const one of held) await page.unroute(one);
  await goTo(page, 'Agree');
  await goTo(page, 'Report');
  await expect(reportPreview(page)).toBeVisible();
  await page.getByRole('table', { name: /criteri/i }).evaluateAll((tables) => {
    for (const one of tables.slice(4)) one.setAttribute('data-repeated', '');
  });
  await expectAccessible(page, 'report', { repeated: '[data-repeated]' });
});

test('large text and dark colours can be chosen, and stay chosen', async ({ page, start }) => {
  await enter(page, await start());
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await ground();
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await ground()).not.toBe(dark);
  await button(page, 'Display').click();
  await page.getByLabel('Dark').check();
  await page.getByLabel('200').check();
  await page.reload();
  await expect.poll(ground).toBe(dark);
  await expect(page.locator('html')).toHaveCSS('font-size', '32px');
});

/** The made-up service, with everything rated and agreed. */
async function openSample(page: Page) {
  await page.getByRole('link', { name: 'Coscore', exact: true }).click();
  await addSample(page);
}
