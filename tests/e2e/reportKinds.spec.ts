import { readFile } from 'node:fs/promises';
import { opened } from '../electron/report/opened.ts';
import { enterSampleReport } from './beginnings.ts';
import { expect, test } from './coscore.ts';
import { writeWord } from './journey.ts';

test('a public report shows all that it leaves out before it is written, and leaves it out', async ({
  page,
  start,
}) => {
  const preview = await enterSampleReport(page, await start());
  await expect(preview.getByText('Amara K.').first()).toBeVisible();

  await page.getByLabel('Kind of report').selectOption('Public');
  const leftOut = page.getByRole('region', { name: 'Left out of the public report' });
  await expect(leftOut).toContainText('None of it is in it.');
  await expect(preview.getByText('Public report of an independent assessment')).toBeVisible();
  await expect(preview.getByText('Amara K.')).toHaveCount(0);
  await leftOut.getByText(/^Members who have not agreed to be named/).click();
  await expect(leftOut.getByText('Amara K.', { exact: true }).first()).toBeVisible();

  await page.getByLabel('Paper', { exact: true }).selectOption('US Letter');
  const file = await writeWord(page);
  expect(file.suggestedFilename()).toContain('public report');
  const { document, texts } = opened(await readFile(await file.path()));
  expect(document).toContain('w:w="12240"');
  expect(texts.join(' ')).not.toContain('Amara');
  expect(texts.join(' ')).not.toContain('Left out of');
});

test('an easy report and a result table are shown and written in another language', async ({
  page,
  start,
}) => {
  const preview = await enterSampleReport(page, await start());
  await page.getByLabel('Kind of report').selectOption('Easy to read');
  await expect(preview.getByText('Here is what it found.')).toBeVisible();
  await page.getByLabel('Language of the report').selectOption('Italiano');
  await expect(preview.getByText('Qui c’è ciò che ha trovato.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Left out of the public report' })).toHaveCount(0);

  await page.getByLabel('Kind of report').selectOption('Result table');
  await expect(preview.getByText('Risultato di una valutazione indipendente')).toBeVisible();
  const download = await writeWord(page);
  const { texts } = opened(await readFile(await download.path()));
  expect(texts).toContain(
    'Risultato di una valutazione indipendente · Esempio, non è un servizio reale',
  );
});
