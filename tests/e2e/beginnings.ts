import { expect, type Locator, type Page } from '@playwright/test';
import { type Coscore, enter } from './coscore.ts';
import { beginAssessment, goTo, makeVault } from './journey.ts';
import { button, reportPreview } from './parts.ts';

/** How tests begin, once Coscore was started. */

/** A new assessment in a vault of its own; ends where they choose who rates. */
export async function enterAssessment(
  page: Page,
  coscore: Coscore,
  people?: Parameters<typeof beginAssessment>[1],
) {
  await enter(page, coscore);
  await makeVault(page);
  await beginAssessment(page, people);
}

/** The sample, without a vault. */
export async function enterSample(page: Page, coscore: Coscore) {
  await enter(page, coscore);
  await button(page, 'Look at the sample first').click();
}

/** The report of the sample; gives its preview. */
export async function enterSampleReport(page: Page, coscore: Coscore): Promise<Locator> {
  await enterSample(page, coscore);
  await goTo(page, 'Report');
  return reportPreview(page);
}

/** The sample in a vault, from the list of assessments; ends where they choose who rates. */
export async function addSample(page: Page) {
  await button(page, 'Add the sample').click();
  await page.getByRole('link', { name: /Harbour/ }).click();
  await expect(page.getByRole('heading', { name: 'Who is rating?' })).toBeVisible();
}
