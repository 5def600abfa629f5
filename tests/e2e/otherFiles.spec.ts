import readXlsx from 'read-excel-file/node';
import { enterSampleReport } from './beginnings.ts';
import { expect, test } from './coscore.ts';
import { button } from './parts.ts';

test('the report page saves the same data for other programs', async ({ page, start, folder }) => {
  await enterSampleReport(page, await start({ temporary: folder }));
  await page.getByText('Other files').click();

  const save = async (kind: RegExp) => {
    const [option] = await page.getByRole('option', { name: kind }).allTextContents();
    await page.getByLabel('Kind of file').selectOption({ label: option ?? '' });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Save this file').click(),
    ]);
    await expect(page.getByText(`“${file.suggestedFilename()}” is ready`)).toBeVisible();
    return file;
  };

  const sheets = await readXlsx(await (await save(/xlsx/)).path());
  expect(sheets.map((one) => one.sheet).slice(0, 3)).toEqual(['Ratings', 'Decisions', 'Evidence']);
  // The headings, and a row for each of 5 themes, 25 standards and 116 criteria.
  expect(sheets[1]?.data).toHaveLength(147);
  expect((await save(/FHIR/)).suggestedFilename()).toMatch(/\.fhir\.json$/);
});
