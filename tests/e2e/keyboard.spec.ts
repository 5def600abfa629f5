import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { enter, expect, test } from './coscore.ts';
import { answers, criteria, standards, themes } from './instrument.ts';
import {
  answerAt,
  comment,
  evidence,
  hinted,
  passphrase,
  reason,
  service,
  team,
} from './journey.ts';
import { Keyboard } from './keyboard.ts';
import { agreedAnswers, answer, button, ownAnswers, part, savedState, section } from './parts.ts';
import { missingFrom } from './word.ts';

test('somebody who uses no mouse comes from first run to a Word report, and always sees where they are', async ({
  page,
  start,
}) => {
  await enter(page, await start());
  const keys = new Keyboard(page);

  await test.step('makes a vault and an assessment', async () => {
    await makeVault(page, keys);
    await beginAssessment(page, keys);
  });

  await test.step('rates everything by digits and N', async () => {
    await keys.enterOn(page.getByRole('button', { name: /^Ana / }));
    await rateAll(page, keys);
    await takeBack(page, keys);
    await writeWords(page, keys);
    await keys.enterOn(button(page, 'Hand over'), 'Shift+Tab');
    await page.getByRole('heading', { name: 'Who is rating?' }).waitFor();
  });

  await test.step('opens the ratings after looking twice', async () => {
    await keys.enterOn(part(page, 'Agree'), 'Shift+Tab');
    await keys.enterOn(button(page, 'Skip to the content'), 'Shift+Tab');
    await expect(page.getByRole('main')).toBeFocused();
    await cancelDialog(page, keys);
    await open(page, keys, 'Open all of this standard');
    await next(page, keys);
    await open(page, keys);
    await keys.enterOn(page.getByRole('main').getByRole('link', { name: /^← / }));
  });

  await test.step('agrees on everything', async () => {
    for (const theme of themes) {
      if (theme !== themes[0]) await open(page, keys);
      for (const standard of theme.standards) {
        for (const { code } of standard.criteria) await agree(page, keys, code);
        await agree(page, keys, standard.code);
        await next(page, keys);
      }
      await agree(page, keys, theme.code);
      if (theme !== themes.at(-1)) await next(page, keys);
    }
    await expect(savedState(page)).toHaveText('Saved');
  });

  await test.step('takes the Word file home', async () => {
    await keys.enterOn(part(page, 'Report'), 'Shift+Tab');
    const coming = page.waitForEvent('download');
    await keys.enterOn(button(page, 'Write the Word file'));
    const bytes = await readFile(await (await coming).path());
    expect(
      missingFrom(bytes, [service, evidence, reason, ...criteria.map((one) => one.code)]),
    ).toEqual([]);
    await expect(button(page, 'Write the Word file')).toBeFocused();
  });
});

async function makeVault(page: Page, keys: Keyboard) {
  await keys.tabTo(page.getByLabel('Passphrase'));
  await keys.type(passphrase);
  await keys.tabTo(page.getByLabel('The same once more'));
  await keys.type(passphrase);
  await keys.press('Enter');
  await page.getByRole('heading', { name: 'No assessment yet' }).waitFor();
}

async function beginAssessment(page: Page, keys: Keyboard) {
  await keys.enterOn(button(page, 'New assessment'));
  await keys.tabTo(page.getByLabel('Name of the service or network'));
  await keys.type(service);
  await keys.tabTo(page.getByLabel('Type'));
  await keys.type('Psych');
  await keys.tabTo(page.getByLabel('First day'));
  // The same day whichever of day and month the browser asks for first.
  await keys.type('09092026');
  await expect(page.getByLabel('First day')).toHaveValue('2026-09-09');
  await keys.enterOn(button(page, 'Add a member'));
  for (const [at, name] of team.entries()) {
    const member = page.getByRole('group', { name: `Member ${at + 1}`, exact: true });
    await keys.tabTo(member.getByLabel('Name or initials'), at === 0 ? 'Shift+Tab' : 'Tab');
    await keys.type(name);
  }
  await keys.tabTo(page.getByLabel('Standards and criteria'));
  await keys.type('Human rights');
  await keys.enterOn(button(page, 'Begin the assessment'));
  await page.getByRole('heading', { name: 'Who is rating?' }).waitFor();
}

async function rateAll(page: Page, keys: Keyboard) {
  for (const [place, { code }] of criteria.entries()) {
    await expect(ownAnswers(page, code).locator(':focus')).toBeVisible();
    await keys.press(keyOf(answerAt(place)));
    await expect(answer(ownAnswers(page, code), answerAt(place))).toBeFocused();
    await keys.press('n');
  }
  await expect(button(page, 'All rated')).toBeVisible();
  await expect(savedState(page)).toHaveText('Saved');
}

/** Undoes and does again the last answer, then chooses with the arrow keys. */
async function takeBack(page: Page, keys: Keyboard) {
  const last = criteria.at(-1)?.code ?? '';
  const given = answer(ownAnswers(page, last), answerAt(criteria.length - 1));
  await keys.press('Control+z');
  await expect(given).not.toBeChecked();
  await keys.press('Control+y');
  await expect(given).toBeChecked();
  await keys.press('ArrowRight');
  await expect(given).not.toBeChecked();
  await keys.press('ArrowLeft');
  await expect(given).toBeChecked();
  // Taking an answer back takes its own button away.
  await keys.enterOn(button(section(page, last), 'Clear'));
  await expect(ownAnswers(page, last).locator(':focus')).toBeVisible();
  await keys.press(keyOf(answerAt(criteria.length - 1)));
}

async function writeWords(page: Page, keys: Keyboard) {
  const last = section(page, criteria.at(-1)?.code ?? '');
  await keys.enterOn(button(last, 'Add words'));
  await expect(last.getByLabel('Comment')).toBeFocused();
  await keys.type(comment);
  await keys.tabTo(last.getByLabel('What this rests on'));
  await keys.type(evidence);
  await expect(savedState(page)).toHaveText('Saved');
}

/** The dialog holds the focus while it is open, and Escape gives it back. */
async function cancelDialog(page: Page, keys: Keyboard) {
  const open = button(page, 'Open all of this standard');
  await keys.enterOn(open);
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toBeVisible();
  for (let round = 0; round < 3; round++) {
    await expect(dialog.locator(':focus')).toHaveCount(1);
    await keys.press('Tab');
  }
  await keys.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
}

/** Opens a theme, after one of its standards where that is all that is asked for first. */
async function open(page: Page, keys: Keyboard, label = 'Open all of this theme') {
  await keys.enterOn(button(page, label));
  await keys.enterOn(
    page.getByRole('alertdialog').getByRole('button', { name: 'Open', exact: true }),
  );
  await expect(page.getByRole('table', { name: /own ratings/ }).first()).toBeVisible();
  await expect(section(page, (await standardShown(page)).criteria[0]?.code ?? '')).toBeFocused();
}

async function standardShown(page: Page) {
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const found = standards.find((one) => one.title === title);
  if (!found) throw new Error(`No standard is called ${title}`);
  return found;
}

/** Chooses the hint by its digit; on the first criterion something else, with its reason. */
async function agree(page: Page, keys: Keyboard, code: string) {
  await expect(savedState(page)).toHaveText('Saved');
  const hint = await hinted(page, code);
  const departs = code === criteria[0]?.code;
  const level = departs ? 'N/I' : (hint ?? 'A/P');
  const group = agreedAnswers(page, code);
  await keys.tabTo(group.locator(':focus'));
  await keys.press(keyOf(level));
  await expect(answer(group, level)).toBeChecked();
  if (!departs) return;
  await expect(savedState(page)).toHaveText('Not saved yet');
  await keys.tabTo(section(page, code).getByLabel('Why'));
  await keys.type(reason);
  await expect(savedState(page)).toHaveText('Saved');
}

/** The link at the end of the screen to the next one. */
async function next(page: Page, keys: Keyboard) {
  const before = await page.getByRole('heading', { level: 1 }).textContent();
  await keys.enterOn(page.getByRole('main').getByRole('link', { name: / →$/ }));
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '');
}

/** The digit of an answer. */
function keyOf(code: string): string {
  const at = answers.findIndex((one) => code.startsWith(one));
  return at === 5 ? '0' : String(at + 1);
}
