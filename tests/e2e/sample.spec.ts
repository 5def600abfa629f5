import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { translateInto } from '../../electron/actions/sampleWords.ts';
import { it } from '../../shared/language/it/index.ts';
import { enterSample } from './beginnings.ts';
import { enter, expect, test } from './coscore.ts';
import { goTo } from './journey.ts';
import { answer, button, part, reportPreview } from './parts.ts';

const words = join(import.meta.dirname, '../../resources/sample');

test('the sample opens from the first screen, says what it is, and leaves nothing behind', async ({
  page,
  start,
  folder,
}) => {
  const temporary = join(folder, 'temporary');
  await mkdir(temporary);
  const samples = async () => (await readdir(temporary)).filter((one) => /sample/.test(one));
  const coscore = await start({ temporary });
  await enter(page, coscore);
  const look = button(page, 'Look at the sample first');

  await look.click();
  await expect(page.getByText('This is the sample: a made-up service.')).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(await samples()).toHaveLength(1);
  const agreed = page.getByRole('group', { name: 'What we agreed on 1.1.1', exact: true });
  await expect(answer(agreed, 'A/P')).toBeChecked();
  await goTo(page, 'Report');
  const preview = reportPreview(page);
  await expect(preview.getByText('made up').first()).toBeVisible();

  await button(page, 'Leave the sample').click();
  await expect(look).toBeVisible();
  await expect(page.getByText('This is the sample')).toBeHidden();
  expect(await samples()).toEqual([]);
  expect(existsSync(join(folder, 'vault'))).toBe(false);

  await look.click();
  await expect(page.getByText('This is the sample: a made-up service.')).toBeVisible();
  await coscore.close();
  expect(await samples()).toEqual([]);
});

test('the sample opens in the language of the screen', async ({ page, start }) => {
  await enter(page, await start());
  await button(page, 'Display').click();
  await page.getByRole('radio', { name: 'Italiano', exact: true }).check();
  await page.keyboard.press('Escape');
  await button(page, it.screens.first.look).click();
  const name = translateInto(words, 'it')('Harbour Street network (fictional sample)');
  await expect(page.getByText(name).first()).toBeVisible();
});

test('the sample has a whole visit to look around in', async ({ page, start }) => {
  await enterSample(page, await start());
  const open = page.getByRole('complementary', { name: 'Open urgent concerns' });
  await expect(open).toContainText('1 urgent concern is open');
  await part(page, 'Plan').click();
  await expect(page.getByText('14 of 14 with people who use the service')).toBeVisible();
  await expect(page.getByText('6 of 8 with family, friends and carers')).toBeVisible();
  await part(page, 'Evidence').click();
  await expect(page.getByText('65 pieces', { exact: true })).toBeVisible();
  await expect(page.getByText('1 interview was withdrawn')).toBeVisible();
  await page.getByRole('link', { name: 'Key board in the staff office' }).click();
  await expect(page.getByRole('img', { name: /^Drawing of a board with ten hooks/ })).toBeVisible();
  await part(page, 'Coverage').click();
  await page.getByRole('link', { name: '1.2.6, observation: 1' }).click();
  await expect(page.getByText('1 of 65')).toBeVisible();
  await page.getByRole('link', { name: 'Coscore', exact: true }).click();
  await button(page, 'Services').click();
  await expect(page.getByText('Netloft Centre, home team and flats (fictional)')).toBeVisible();
});
