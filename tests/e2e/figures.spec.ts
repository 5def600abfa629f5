import type { Page } from '@playwright/test';
import { addSample } from './beginnings.ts';
import { enter, expect, test } from './coscore.ts';
import { criteria } from './instrument.ts';
import { beginAssessment, goTo, handOver, makeVault, openTheme, sit } from './journey.ts';
import { expectAccessible } from './looks.ts';
import { answer, outline, ownAnswers, savedState, section } from './parts.ts';

test('everybody can read how far the team of the sample agreed, and goes on to a criterion', async ({
  page,
  start,
}) => {
  await enter(page, await start());
  await makeVault(page);
  await addSample(page);
  await toFigures(page);
  await expect(page.getByText(/^Before you talked, about \d+ in 100 pairs/)).toBeVisible();
  await page.getByText('Standards of theme 1').click();
  await expect(page.getByText('Too few to say', { exact: true }).first()).toBeVisible();
  // Two psychiatrists, two lawyers, two others: any group would be read as its members.
  await expect(page.getByText(/^Too few to say: no perspective has three/)).toBeVisible();
  await expectAccessible(page, 'figures');
  await page.getByRole('link', { name: /^1\.3\.4 / }).click();
  await expect(section(page, '1.3.4')).toBeVisible();
});

test('figures are of opened criteria alone, and a group of three is shown', async ({
  page,
  start,
}) => {
  await enter(page, await start());
  await makeVault(page);
  const perspective = 'Lived experience';
  await beginAssessment(
    page,
    ['Ana', 'Ben', 'Cleo'].map((name) => ({ name, perspective })),
  );
  const rated = criteria.filter(({ code }) => code.startsWith('1.1.'));
  for (const [who, name] of ['Ana', 'Ben', 'Cleo'].entries()) {
    await sit(page, name);
    for (const [at, { code }] of rated.entries()) {
      await answer(ownAnswers(page, code), at === 0 && who === 2 ? 'N/A' : 'A/P').check();
    }
    await handOver(page);
  }
  await sit(page, 'Ana');
  await toFigures(page);
  await expect(page.getByText(/^Nothing is open yet/)).toBeVisible();

  await goTo(page, 'Agree');
  await openTheme(page, '1');
  await expect(savedState(page)).toHaveText('Saved');
  await toFigures(page);
  await expect(page.getByText(/^Before you talked, 10 of 10 pairs/)).toBeVisible();
  await expect(page.getByText('On 1 criterion some said “not applicable”').first()).toBeVisible();
  const groups = page.getByRole('region', { name: 'How perspectives differ' });
  await expect(groups.getByText(`${perspective} on 4 criteria`).first()).toBeVisible();
  await expect(groups.getByText('11 A/P, 1 N/A').first()).toBeVisible();
  await expect(groups).not.toContainText('Ana');
  await expectAccessible(page, 'figures with groups');
});

async function toFigures(page: Page) {
  await goTo(page, 'Agree');
  await outline(page).getByRole('link', { name: 'How far we agreed' }).click();
  await page.getByRole('heading', { level: 1, name: 'How far we agreed' }).waitFor();
}
