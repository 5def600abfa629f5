import { type Download, expect, type Page } from '@playwright/test';
import { answers, criteria, instrument, standards, themes } from './instrument.ts';
import {
  agreedAnswers,
  answer,
  button,
  outline,
  ownAnswers,
  part,
  planOutline,
  savedState,
  section,
} from './parts.ts';

/** The steps of the main job by mouse, the same in a browser and in the desktop window. */

export const passphrase = 'maple lantern quiet river';
export const team = ['Ana', 'Ben', 'Cleo'] as const;
export const service = 'Elm House';
export const reason = 'The lift has been out of order since the spring, says the log.';
export const comment = 'Two of the three showers could not be locked.';
export const evidence = 'Seen on the first floor on the second day.';

export async function makeVault(page: Page) {
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await button(page, 'Make the vault').click();
  await page.getByRole('heading', { name: 'No assessment yet' }).waitFor();
}

export async function unlock(page: Page) {
  await page.getByLabel('Passphrase').fill(passphrase);
  await button(page, 'Open').click();
  await page.getByRole('heading', { name: 'Assessments' }).waitFor();
}

interface Person {
  readonly name: string;
  /** As the form calls it; the first of its list where it does not matter. */
  readonly perspective?: string;
}

/** A new assessment with a team, of three where nobody is named; ends where they choose who rates. */
export async function beginAssessment(
  page: Page,
  people: readonly Person[] = team.map((name) => ({ name })),
) {
  await button(page, 'New assessment').click();
  await page.getByLabel('Name of the service or network').fill(service);
  await page.getByLabel('Type').selectOption({ label: 'Psychiatric hospital' });
  await page.getByLabel('First day').fill('2026-09-14');
  await page.getByLabel('Last day').fill('2026-09-16');
  for (const [at, { name, perspective }] of people.entries()) {
    // Two are there to begin with.
    if (at > 1) await button(page, 'Add a member').click();
    const member = page.getByRole('group', { name: `Member ${at + 1}`, exact: true });
    await member.getByLabel('Name or initials').fill(name);
    if (perspective) await member.getByLabel('Perspective').selectOption({ label: perspective });
  }
  await page.getByLabel('Standards and criteria').selectOption({ label: instrument.title });
  await button(page, 'Begin the assessment').click();
  await page.getByRole('heading', { name: 'Who is rating?' }).waitFor();
}

/** Somebody sits down; ends at the first criterion that they did not rate. */
export async function sit(page: Page, name: string) {
  await page.getByRole('button', { name: new RegExp(`^${name} `) }).click();
  await expect(button(page, 'Hand over')).toBeVisible();
}

/** Hands over to the next person. */
export async function handOver(page: Page) {
  await expect(savedState(page)).toHaveText('Saved');
  await button(page, 'Hand over').click();
  await page.getByRole('heading', { name: 'Who is rating?' }).waitFor();
}

/** What the first member answers on the criterion at a place of the list: every answer comes up. */
export const answerAt = (place: number) => answers[place % answers.length] ?? answers[0];

/** Rates standard after standard, as many as are asked for. */
export async function rate(page: Page, howMany = standards.length, give = answerAt) {
  for (const [at, standard] of standards.slice(0, howMany).entries()) {
    if (at > 0) await page.getByRole('link', { name: /^Next standard/ }).click();
    await page.getByRole('heading', { level: 1, name: standard.title }).waitFor();
    for (const { code } of standard.criteria) {
      const place = criteria.findIndex((one) => one.code === code);
      await answer(ownAnswers(page, code), give(place)).check();
    }
    await expect(
      section(page, standard.criteria.at(-1)?.code ?? '').getByText('Saved'),
    ).toBeVisible();
  }
}

/** Writes a comment, and what it rests on, below an answer. */
export async function writeWords(page: Page, code: string) {
  await button(section(page, code), 'Add words').click();
  await section(page, code).getByLabel('Comment').fill(comment);
  await section(page, code).getByLabel('What this rests on').fill(evidence);
  await expect(savedState(page)).toHaveText('Saved');
}

/** Opens everybody's ratings of a theme, from any of its standards. */
export async function openTheme(page: Page, theme: string) {
  await outline(page)
    .getByRole('link', { name: new RegExp(`^${theme} `) })
    .first()
    .click();
  await button(page, 'Open all of this theme').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('table', { name: /own ratings/ }).first()).toBeVisible();
}

/** The level that the hint suggests for a code; none where nothing counts. */
export async function hinted(page: Page, code: string): Promise<string | undefined> {
  const text = await section(page, code)
    .getByText(/^(Hint:|No hint:)/)
    .first()
    .locator('..')
    .textContent();
  return /Hint:\D*?([AN]\/[FPI])/.exec(text ?? '')?.[1];
}

/** Agrees on the hint, or on a level of its own where there is none. */
export async function agree(page: Page, code: string) {
  // A standard's hint counts what is saved of its criteria.
  await expect(savedState(page)).toHaveText('Saved');
  const level = (await hinted(page, code)) ?? 'A/P';
  await answer(agreedAnswers(page, code), level).check();
}

/** Agrees on everything: criteria, then their standards, then the themes. */
export async function agreeOnAll(page: Page) {
  for (const theme of themes) {
    await outline(page)
      .getByRole('link', { name: new RegExp(`^${theme.code} `) })
      .first()
      .click();
    for (const standard of theme.standards) {
      await outline(page)
        .getByRole('link', { name: new RegExp(`^${standard.code.replace('.', '\\.')} `) })
        .click();
      await page.getByRole('heading', { level: 1, name: standard.title }).waitFor();
      for (const { code } of standard.criteria) await agree(page, code);
      await agree(page, standard.code);
    }
    await outline(page)
      .getByRole('link', { name: `${theme.code} The theme as a whole` })
      .click();
    await agree(page, theme.code);
  }
  await expect(savedState(page)).toHaveText('Saved');
}

/** Goes to a part of the assessment. */
export async function goTo(
  page: Page,
  name: 'Plan' | 'Evidence' | 'Coverage' | 'Score' | 'Agree' | 'Write' | 'Report',
) {
  await part(page, name).click();
  await expect(part(page, name)).toHaveAttribute('aria-current', 'page');
}

/** Has the Word file written of what the preview shows. */
export async function writeWord(page: Page): Promise<Download> {
  const coming = page.waitForEvent('download');
  await button(page, 'Write the Word file').click();
  return coming;
}

/** Goes to a part of the plan. */
export async function goToPlan(page: Page, name: string) {
  await goTo(page, 'Plan');
  await planOutline(page)
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}
