import type { Page } from '@playwright/test';
import { enter, expect, test } from './coscore.ts';
import { makeVault } from './journey.ts';
import { button } from './parts.ts';

const peerSupport = 'Peer support and co-production profile';

/** One department's profile, set up and ready for its score sheet to be typed in. */
async function beginDepartment(page: Page, name: string) {
  await button(page, 'New assessment').click();
  await page.getByLabel('Name of the service or network').fill(name);
  await page.getByLabel('First day').fill('2026-03-02');
  for (const [at, who] of ['Ana', 'Ben'].entries()) {
    const member = page.getByRole('group', { name: `Member ${at + 1}`, exact: true });
    await member.getByLabel('Name or initials').fill(who);
  }
  await page.getByLabel('Standards and criteria').selectOption({ label: peerSupport });
  await button(page, 'Begin the assessment').click();
  await page.getByRole('link', { name: 'Type in from paper' }).click();
  await page.getByRole('button', { name: /^Ana / }).click();
}

test('a score sheet is typed in down the codes, with other kinds of question', async ({
  page,
  start,
}) => {
  await enter(page, await start());
  await makeVault(page);
  await beginDepartment(page, 'Department of Prato');

  await test.step('box, number, several boxes: each on its line, by keyboard alone', async () => {
    await page.getByLabel('1.1.1 Peer support offered').focus();
    await page.keyboard.type('1');
    await expect(page.getByLabel('1.1.2 Years of peer support')).toBeFocused();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await page.keyboard.type('30');
    await page.keyboard.press('Enter');
    await page.keyboard.type('1 3');
    await page.keyboard.press('Enter');
    const rows = page.getByRole('listitem');
    await expect(rows.filter({ hasText: 'Peer support offered' })).toContainText('Yes');
    await expect(rows.filter({ hasText: 'Years of peer support' })).toContainText('12 years');
    await expect(rows.filter({ hasText: 'Places of peer support' })).toContainText(
      'Community mental health centre and Day centre',
    );
  });

  await test.step('what is none of the boxes is not taken', async () => {
    await page.keyboard.type('99');
    await page.keyboard.press('Enter');
    await expect(page.getByText('This is none of the boxes')).toBeVisible();
  });

  await test.step('it is the member’s own answer on the score screen too', async () => {
    await page.getByRole('link', { name: 'Back to the score screen' }).click();
    await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked();
  });
});

test('an instrument goes out as a spreadsheet and comes back checked, and a booklet is made of it', async ({
  page,
  start,
}, info) => {
  await enter(page, await start());
  await makeVault(page);
  await button(page, 'Instruments').click();
  const card = page.getByRole('listitem').filter({ hasText: 'Rights-based network review' });

  const saved = page.waitForEvent('download');
  await card.getByRole('button', { name: 'Save as spreadsheet' }).click();
  const sheet = info.outputPath('network.xlsx');
  await (await saved).saveAs(sheet);

  await page.getByLabel('File').setInputFiles(sheet);
  await expect(page.getByText('It is here already, just as in this file.')).toBeVisible();
  await page.getByLabel('File').setInputFiles({
    name: 'not-a-sheet.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('no spreadsheet at all'),
  });
  await expect(page.getByRole('alert')).toBeVisible();

  await card.getByText('Booklets for paper').click();
  await card.getByLabel('Large print').check();
  const made = page.waitForEvent('download');
  await card.getByRole('button', { name: 'Make the Word file' }).click();
  expect((await made).suggestedFilename()).toMatch(/\.docx$/);
});
