import type { Page } from '@playwright/test';
import { enter, expect, test } from './coscore.ts';
import { instrument } from './instrument.ts';
import { goTo, makeVault, sit } from './journey.ts';
import { answer, button, outline, ownAnswers, reportPreview, section } from './parts.ts';

/** A community team without beds; ends at what may not apply to it. */
async function beginDayService(page: Page) {
  await button(page, 'New assessment').click();
  await page.getByLabel('Name of the service or network').fill('Quay Day Centre');
  await page.getByLabel('Type').selectOption({ label: 'Day service' });
  await page.getByLabel('First day').fill('2026-09-14');
  for (const [at, name] of ['Ana', 'Ben'].entries()) {
    const member = page.getByRole('group', { name: `Member ${at + 1}`, exact: true });
    await member.getByLabel('Name or initials').fill(name);
  }
  await page.getByLabel('Standards and criteria').selectOption({ label: instrument.title });
  await button(page, 'Begin the assessment').click();
  await page.getByRole('heading', { name: 'What may not apply here' }).waitFor();
}

const choice = (page: Page, code: string) =>
  page.getByRole('group', { name: `Does ${code} apply?`, exact: true });

test('a team sets aside what cannot apply, keeps what does, and can take it back', async ({
  page,
  start,
}) => {
  await enter(page, await start());
  await makeVault(page);
  await beginDayService(page);

  await test.step('the instrument proposes, the team decides', async () => {
    const beds = page.getByRole('group', { name: 'The instrument proposes' }).first();
    await expect(beds.getByText('Nobody stays overnight at this service.')).toBeVisible();
    await beds.getByRole('button', { name: /^Set aside all/ }).click();
    await expect(choice(page, '1.2.1').getByRole('radio', { name: 'Set aside' })).toBeChecked();
    await choice(page, '1.4.1').getByRole('radio', { name: 'It applies' }).click();
    await expect(choice(page, '1.4.1').getByRole('radio', { name: 'It applies' })).toBeChecked();
  });

  await test.step('another one needs a reason', async () => {
    await page.getByLabel('Find a criterion').fill('4.3.3');
    await page.getByRole('button', { name: /^4\.3\.3 / }).click();
    await button(page, 'Set aside').click();
    await expect(page.getByText('Say in a sentence why.')).toBeVisible();
    await page.getByLabel('Why it cannot apply').fill('No ECT is given here.');
    await button(page, 'Set aside').click();
    // The field holds the same words for a moment.
    const shown = page.getByRole('paragraph').filter({ hasText: 'No ECT is given here.' });
    await expect(shown).toBeVisible();
  });

  await test.step('what is set aside is not asked', async () => {
    await button(page, 'On to rating').click();
    await sit(page, 'Ana');
    await outline(page)
      .getByRole('link', { name: /^1\.2 / })
      .click();
    await expect(section(page, '1.2.1').getByText('Set aside as not applicable')).toBeVisible();
    await expect(ownAnswers(page, '1.2.1')).toHaveCount(0);
    await outline(page)
      .getByRole('link', { name: /^1\.4 / })
      .click();
    await answer(ownAnswers(page, '1.4.1'), 'A/F').check();
    await expect(outline(page).getByRole('link', { name: /^1\.4 .*1 of 1/ })).toBeVisible();
  });

  await test.step('on the way to agreeing it is N/A, until it is taken back', async () => {
    await goTo(page, 'Agree');
    await outline(page).getByRole('link', { name: /^4 / }).click();
    await outline(page)
      .getByRole('link', { name: /^4\.3 / })
      .click();
    const aside = section(page, '4.3.3');
    await expect(aside.getByText('No ECT is given here.')).toBeVisible();
    await aside.locator('summary').click();
    await button(page, 'Ask 4.3.3 after all').click();
    await expect(aside.getByText('Ratings not opened yet')).toBeVisible();
  });

  await test.step('the report says N/A with the reason', async () => {
    await goTo(page, 'Report');
    const preview = reportPreview(page);
    await expect(
      preview.getByText('Set aside by the team as not applicable').first(),
    ).toBeVisible();
  });
});
