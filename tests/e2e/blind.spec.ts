import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { enterAssessment } from './beginnings.ts';
import { enter, expect, test } from './coscore.ts';
import { goTo, goToPlan, sit, unlock, writeWord } from './journey.ts';
import { answer, button, ownAnswers, reportPreview, savedState, section } from './parts.ts';
import { listen } from './received.ts';
import { missingFrom } from './word.ts';

const opened = 'The window on the landing does not shut.';
const closed = 'Nobody could say who holds the keys.';

test('nothing of what another rated reaches a member before the team opens it', async ({
  page,
  browser,
  start,
}) => {
  const coscore = await start();
  const received = await listen(page);
  await enterAssessment(page, coscore);
  const assessment = page.url();
  await sit(page, 'Ana');
  await answer(ownAnswers(page, '1.1.1'), 'A/F').check();

  // Ben rates in a window of his own while Ana's is open.
  const bens = await (await browser.newContext()).newPage();
  await enter(bens, coscore);
  await bens.goto(assessment);
  await sit(bens, 'Ben');
  const ben = await bens
    .evaluate(() =>
      Object.entries(sessionStorage).flatMap(([key, one]) =>
        key.startsWith('coscore-seat') ? [one] : [],
      ),
    )
    .then(([id]) => String(id));
  await rate(bens, '1.1.1', 'A/P', opened);
  await rate(bens, '1.1.2', 'N/I', closed);

  await lookEverywhere(page);
  const before = received();
  expect(before, 'what is recorded is what came').toContain('Ben');
  expect(before).not.toContain(opened);
  expect(before).not.toContain(closed);
  expect(before, 'no rating of his under any name').not.toMatch(new RegExp(`${ben}/\\d`));

  await goTo(page, 'Agree');
  await button(section(page, '1.1.1'), 'Open the ratings').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Open', exact: true }).click();
  await expect(section(page, '1.1.1').getByText(opened).first()).toBeVisible();
  await rate(bens, '1.1.2', 'A/I', `${closed} Still.`);
  await lookEverywhere(page);
  const after = received();
  // Opened is not named: what came does not tell whose it is.
  expect(after).toContain(opened);
  const his = `"criterion":"1.1.1","member":"${ben}"`;
  expect(after).not.toContain(his);
  expect(after).not.toContain(closed);
  expect(after).not.toContain(`${ben}/1.1.2`);

  await goTo(page, 'Agree');
  await button(section(page, '1.1.1'), 'Show whose is whose').click();
  await expect(section(page, '1.1.1').getByRole('row', { name: /^Ben/ })).toContainText(opened);
  expect(received()).toContain(his);

  await bens.context().close();
  await coscore.close();
  const again = await start();
  await enter(page, again);
  await unlock(page);
  expect(received()).not.toContain(closed);
});

async function rate(page: Page, code: string, level: string, words: string) {
  await answer(ownAnswers(page, code), level).check();
  const add = button(section(page, code), 'Add words');
  if (await add.isVisible()) await add.click();
  await section(page, code).getByLabel('Comment').fill(words);
  await section(page, code).getByLabel('What this rests on').fill(words);
  await expect(savedState(page)).toHaveText('Saved');
}

/** Every screen that shows something of an assessment, and the Word file. */
async function lookEverywhere(page: Page) {
  await goTo(page, 'Agree');
  await expect(section(page, '1.1.1')).toBeVisible();
  for (const name of ['Service', 'Team', 'Method']) await goToPlan(page, name);
  await goTo(page, 'Report');
  await expect(reportPreview(page)).toBeVisible();
  const coming = await writeWord(page);
  const bytes = await readFile(await coming.path());
  expect(missingFrom(bytes, [closed])).toEqual([closed]);
  await page.getByRole('link', { name: 'Coscore', exact: true }).click();
  await page.getByRole('link', { name: /^Open / }).click();
  await expect(button(page, 'Hand over')).toBeVisible();
}
