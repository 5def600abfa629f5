import { readFile } from 'node:fs/promises';
import { enterAssessment } from './beginnings.ts';
import { enter, expect, test } from './coscore.ts';
import { answers, criteria, standards, themes } from './instrument.ts';
import {
  agreeOnAll,
  answerAt,
  comment,
  evidence,
  goTo,
  handOver,
  openTheme,
  rate,
  reason,
  service,
  sit,
  unlock,
  writeWord,
  writeWords,
} from './journey.ts';
import {
  agreedAnswers,
  answer,
  button,
  ownAnswers,
  reportPreview,
  savedState,
  section,
} from './parts.ts';
import { missingFrom } from './word.ts';

test('a team comes from a fresh laptop to a Word report, and finds all of it the next morning', async ({
  page,
  start,
}) => {
  const evening = await start();
  await enterAssessment(page, evening);

  await test.step('each rates on their own', async () => {
    await sit(page, 'Ana');
    await rate(page);
    await expect(button(page, 'All rated')).toBeVisible();
    await writeWords(page, '5.4.1');
    await handOver(page);
    for (const name of ['Ben', 'Cleo']) {
      await sit(page, name);
      await rate(page, 3, (place) => answers[(place + 1) % 4] ?? 'A/P');
      await handOver(page);
    }
  });

  await test.step('they open the ratings and agree', async () => {
    await goTo(page, 'Agree');
    await expect(section(page, '1.1.1').getByText('Ratings not opened yet')).toBeVisible();
    for (const { code } of themes) await openTheme(page, code);
    await agreeOnAll(page);
  });

  await test.step('a level that departs from the hint waits for its reason', async () => {
    await page.getByLabel('Find a criterion').fill('1.1.1');
    await page.getByRole('link', { name: /^1\.1\.1 / }).click();
    const criterion = section(page, '1.1.1');
    await answer(agreedAnswers(page, '1.1.1'), 'N/I').check();
    await expect(criterion.getByText('This differs from the hint.')).toBeVisible();
    await expect(savedState(page)).toHaveText('Not saved yet');
    await criterion.getByLabel('Why').fill(reason);
    await expect(savedState(page)).toHaveText('Saved');
    await expect(criterion.getByText('This differs from the hint.')).toBeHidden();
  });

  await test.step('the report shows on screen and comes as a Word file', async () => {
    await goTo(page, 'Report');
    const preview = reportPreview(page);
    for (const { code } of criteria) {
      await expect(preview.getByRole('rowheader', { name: code, exact: true })).toBeVisible();
    }
    await expect(preview.getByText(reason)).toBeVisible();
    const file = await writeWord(page);
    expect(file.suggestedFilename()).toMatch(/Elm House.*\.docx$/);
    const bytes = await readFile(await file.path());
    expect(
      missingFrom(bytes, [service, reason, evidence, ...criteria.map((one) => one.code)]),
    ).toEqual([]);
    await expect(page.getByText('is ready and was handed to your downloads')).toBeVisible();
  });

  await test.step('closed and opened again, everything is there', async () => {
    await evening.close();
    const morning = await start();
    await enter(page, morning);
    await unlock(page);
    await expect(page.getByText('116 of 116 criteria, 25 standards, 5 themes')).toBeVisible();
    await page.getByRole('link', { name: `Open ${service}` }).click();
    await sit(page, 'Ana');
    await expect(button(page, 'All rated')).toBeVisible();
    for (const [at, standard] of standards.entries()) {
      if (at > 0) await page.getByRole('link', { name: /^Next standard/ }).click();
      for (const { code } of standard.criteria) {
        const place = criteria.findIndex((one) => one.code === code);
        await expect(answer(ownAnswers(page, code), answerAt(place))).toBeChecked();
      }
    }
    await expect(section(page, '5.4.1').getByLabel('Comment')).toHaveValue(comment);
    await expect(section(page, '5.4.1').getByLabel('What this rests on')).toHaveValue(evidence);
    await goTo(page, 'Agree');
    await expect(answer(agreedAnswers(page, '1.1.1'), 'N/I')).toBeChecked();
    await expect(section(page, '1.1.1').getByLabel('Why')).toHaveValue(reason);
  });
});
