import { enterSample, enterSampleReport } from './beginnings.ts';
import { expect, test } from './coscore.ts';
import { goTo } from './journey.ts';
import { part, reportPreview, savedState } from './parts.ts';

test('a note of one site stands under the agreed level, is saved as it is typed, and prints there', async ({
  page,
  start,
}) => {
  await enterSample(page, await start());
  await part(page, 'Agree').click();
  const notes = page.getByRole('group', { name: 'Notes by site on 1.1.1', exact: true });
  await notes.getByText('Notes by site (1 of 2)').click();
  const clinic = notes.getByLabel('Harbour Street Clinic');
  await clinic.fill('The roof was mended while we were there.');
  await expect(savedState(page)).toHaveText('Saved');
  await expect(notes.getByText('Notes by site (2 of 2)')).toBeVisible();

  await goTo(page, 'Report');
  const preview = reportPreview(page);
  await expect(preview.getByText('The roof was mended while we were there.')).toBeVisible();

  await part(page, 'Agree').click();
  await notes.getByText('Notes by site (2 of 2)').click();
  await clinic.fill('');
  await expect(notes.getByText('Notes by site (1 of 2)')).toBeVisible();
  await expect(savedState(page)).toHaveText('Saved');
});

test('a reason and a note can be kept for the full report only', async ({ page, start }) => {
  await enterSample(page, await start());
  await part(page, 'Agree').click();
  const keepReason = page.getByLabel('Keep this reason for the full report only');
  const decided = page.locator('.decision').filter({ has: keepReason }).first();
  const reason = await decided.getByRole('textbox').first().inputValue();
  await decided.getByLabel('Keep this reason for the full report only').check();
  const notes = page.getByRole('group', { name: 'Notes by site on 1.1.1', exact: true });
  await notes.getByText('Notes by site (1 of 2)').click();
  const kept = notes.getByLabel('Keep this note for the full report only');
  await kept.check();
  await expect(savedState(page)).toHaveText('Saved');
  const note = await notes.getByLabel('Netloft Centre, home team and flats').inputValue();

  await part(page, 'Report').click();
  const preview = reportPreview(page);
  for (const said of [reason, note]) await expect(preview).toContainText(said);
  await page.getByLabel('Kind of report').selectOption('Public');
  await expect(preview).toContainText('This report is for anybody to read.');
  for (const said of [reason, note]) await expect(preview).not.toContainText(said);
  const leftOut = page.getByRole('region', { name: 'Left out of the public report' });
  for (const said of [reason, note]) await expect(leftOut).toContainText(said);
});

test('the report begins with what could not wait, and prints no code of an interview', async ({
  page,
  start,
}) => {
  const preview = await enterSampleReport(page, await start());
  const urgent = page.getByRole('region', { name: 'Urgent concerns: 1 open and 2 closed' });
  await expect(urgent).toContainText('What was done');
  await expect(preview.getByText('14 of 14 with people who use the service')).toBeVisible();
  await expect(preview).toContainText(
    '1 interview was withdrawn; nothing of it is in this report.',
  );
  expect(await preview.innerText()).not.toMatch(/\b[UFS]-\d\d\b/);
});
