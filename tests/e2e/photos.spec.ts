import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { opened } from '../electron/report/opened.ts';
import { enterSample } from './beginnings.ts';
import { expect, test } from './coscore.ts';
import { goTo, writeWord } from './journey.ts';
import { expectAccessible } from './looks.ts';
import { begin } from './noting.ts';
import { reportPreview, savedState } from './parts.ts';

const photo = join(import.meta.dirname, '../../resources/sample/photos/key-board.jpg');
const shows = 'A row of keys that nobody may take';

test('a photo that is chosen and a logo stand in the report, and numbers in its text lead to tables', async ({
  page,
  start,
}) => {
  await enterSample(page, await start());
  await begin(page, 'observation');
  await page.getByLabel('Place').fill('Office');
  await page.locator('input[type=file]').first().setInputFiles(photo);
  await expect(page.getByLabel('Print it in reports')).toBeDisabled();
  await page.getByLabel('What it shows').fill(shows);
  await page.getByLabel('Print it in reports').check();
  await page.getByLabel('People on it').selectOption('Nobody is to be seen');
  await page.getByRole('searchbox', { name: 'Find another criterion' }).fill('1.1.1');
  await page.getByRole('option').filter({ hasText: '1.1.1' }).click();
  await expect(savedState(page)).toHaveText('Saved');
  // A field half under the head of the page would be found too small.
  await page.evaluate(() => scrollTo(0, 0));
  await expectAccessible(page, 'a photo to print', { repeated: '.piece-list li + li' });

  await goTo(page, 'Report');
  const preview = reportPreview(page);
  await expect(preview.getByRole('img', { name: shows })).toBeVisible();
  await page.getByText('Logos', { exact: true }).click();
  const logo = page.locator('.logo-field', { hasText: 'The service’s logo' });
  await logo.locator('input[type=file]').setInputFiles({
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  });
  await expect(page.getByRole('alert')).toContainText('save a drawing (SVG) as PNG first');
  await logo.locator('input[type=file]').setInputFiles(photo);
  await expect(preview.getByRole('img', { name: /^Logo of / })).toBeVisible();

  await preview
    .getByRole('button', { name: /^Table.\d+$/ })
    .first()
    .click();
  await expect(page.locator('.caption:focus')).toContainText('The answers and what they mean');

  const download = await writeWord(page);
  const { document } = opened(await readFile(await download.path()));
  expect(document).toContain(`descr="${shows}"`);
  expect(document).toMatch(/descr="Logo of /);
});
