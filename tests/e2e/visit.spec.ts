import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { keyFileSchema, unwrapKey } from '../../electron/store/key.ts';
import { opened } from '../electron/report/opened.ts';
import { holding } from '../helpers/pages.ts';
import { covered, days, noted, sites } from '../helpers/visit.ts';
import { type Coscore, enter, expect, test } from './coscore.ts';
import {
  beginAssessment,
  goTo,
  makeVault,
  passphrase,
  service,
  sit,
  unlock,
  writeWord,
} from './journey.ts';
import { agreeToTalk, begin, groups, note, openPiece } from './noting.ts';
import { button, field, part, savedState } from './parts.ts';
import { mapped, planVisit, raise, section } from './visiting.ts';
import { missingFrom } from './word.ts';

const [ana, ben] = ['Ana', 'Ben'] as const;
/** Ana speaks with people who use the service and sees half of what is seen; Ben does all else. */
const byAna = noted.filter(
  (one, at) =>
    (one.kind === 'interview' && one.group === 'users') || (one.kind === 'observation' && at % 2),
);
const byBen = noted.filter((one) => !byAna.includes(one));
const on = (pieces: typeof noted, day: string) => pieces.filter((one) => one.on === day);

const concern = 'Somebody who stays here has not come back from a walk since this morning.';
/** What the person said who takes it back later: in the notes, and as a quotation. */
const withdrawn = noted.find((one) => one.name === 'U-08');
const itsWords = [
  ...(withdrawn?.notes.match(/[^.]{20,40}/g) ?? []),
  ...(withdrawn?.quotes.map((one) => one.text) ?? []),
];
const remaining = noted.filter((one) => one !== withdrawn);

/** What nobody foresaw on a page that the test opened itself. */
const faults: string[] = [];
const watched = (page: Page) => page.on('pageerror', (error) => faults.push(error.message));

test('two people write up a visit of two days at two sites, and what is withdrawn is gone for good', async ({
  page,
  browser,
  start,
  folder,
}) => {
  const coscore = await start();
  const address = await coscore.invitation();
  await page.goto(address);
  await makeVault(page);
  await beginAssessment(page);
  await sit(page, ana);
  const other = await secondPerson(browser, coscore);
  await planVisit(page, [ana, ben]);
  await part(other, 'Plan').click();
  await section(other, 'Visits');
  await expect(other.getByRole('heading', { name: /14 September 2026/ })).toHaveCount(2);
  await writeUp(page, other, days[0]);

  const typed = await typeUntilKilled(page, coscore);
  await other.context().close();
  const again = await start({ port: new URL(address).port });
  const here = watched(await page.context().newPage());
  await page.close();
  await reopen(here, again);
  await findTyped(here, typed);

  const there = await secondPerson(browser, again);
  await writeUp(here, there, days[1]);
  await raise(there, concern, 'Front door');
  const banner = here.getByRole('complementary', { name: 'Open urgent concerns' });
  await expect(banner).toContainText(concern);
  await withdraw(there, join(folder, 'vault'));
  await expectPieces(here, remaining.length);
  await expect(here.getByText('1 interview was withdrawn')).toBeVisible();
  await expectMap(here);
  await expectReport(here);

  expect(faults).toEqual([]);
  await there.context().close();
  await again.close();
  expect(await found(join(folder, 'vault'))).toEqual([]);
});

/** A second window with a person of its own, in the assessment and on their seat. */
async function secondPerson(browser: Browser, coscore: Coscore): Promise<Page> {
  const page = watched(await (await browser.newContext()).newPage());
  await enter(page, coscore);
  await page.getByRole('link', { name: `Open ${service}` }).click();
  await sit(page, ben);
  return page;
}

/** Comes back to a vault that is locked, after Coscore was killed. */
async function reopen(page: Page, coscore: Coscore) {
  await enter(page, coscore);
  await unlock(page);
  await page.getByRole('link', { name: `Open ${service}` }).click();
  await sit(page, ana);
}

/** Both note what they have of a day, at the same time; then each sees all that the other wrote. */
async function writeUp(page: Page, other: Page, day: string) {
  await Promise.all([noteAll(page, ana, on(byAna, day)), noteAll(other, ben, on(byBen, day))]);
  const sofar = noted.filter((one) => one.on <= day);
  await expectPieces(page, sofar.length);
  await expectPieces(other, sofar.length);
  const [heard] = on(byAna, day);
  await openPiece(other, heard?.name ?? '');
  await expect(field(other, 'What the person says')).toHaveValue(heard?.notes ?? '-');
}

/** One person's pieces, one after the other; every third time both of them were there. */
async function noteAll(page: Page, who: string, pieces: typeof noted) {
  for (const [at, piece] of pieces.entries()) {
    await note(page, piece, at % 3 === 2 ? [who, who === ana ? ben : ana] : [who]);
  }
  await expect(savedState(page)).toHaveText('Saved');
}

async function expectPieces(page: Page, count: number) {
  await part(page, 'Evidence').click();
  await expect(page.getByText(`${count} pieces`, { exact: true })).toBeVisible();
}

/**
 * Types what somebody says, without a pause, and kills Coscore in the middle of it. Returns how many characters had been
 * typed two seconds before.
 */
async function typeUntilKilled(page: Page, coscore: Coscore): Promise<number> {
  const [piece] = byAna;
  if (piece?.kind !== 'interview') throw new Error('The visit begins without an interview');
  await begin(page, 'interview');
  await field(page, 'Code').fill('U-99');
  await agreeToTalk(page, piece, ana);
  const typed: { readonly at: number; readonly length: number }[] = [];
  const began = Date.now();
  for (let words = 1; Date.now() - began < 5000; words++) {
    await field(page, 'What the person says').pressSequentially('and then ');
    typed.push({ at: Date.now(), length: words * 'and then '.length });
  }
  const killed = Date.now();
  await coscore.kill();
  return Math.max(0, ...typed.filter((one) => one.at < killed - 2000).map((one) => one.length));
}

/** At most the last two seconds are lost; then that piece goes, so that the visit is as it was. */
async function findTyped(page: Page, typed: number) {
  await openPiece(page, 'U-99');
  const kept = await field(page, 'What the person says').inputValue();
  expect(typed).toBeGreaterThan(20);
  expect(kept.length).toBeGreaterThanOrEqual(typed);
  await button(page, 'Remove…').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expectPieces(page, on(noted, days[0]).length);
}

/** The files of the vault in which words of the withdrawn interview stand, as its key shows them. */
async function found(vault: string): Promise<string[]> {
  const file = keyFileSchema.parse(JSON.parse(readFileSync(join(vault, 'vault.key'), 'utf8')));
  return holding(vault, await unwrapKey(file, passphrase), itsWords);
}

/** Somebody takes back what they said: their words and their photo were on the disk, and are not any more. */
async function withdraw(page: Page, vault: string) {
  const files = () => readdirSync(join(vault, 'files'));
  expect(itsWords.length).toBeGreaterThan(3);
  expect(await found(vault)).not.toEqual([]);
  await openPiece(page, 'U-08');
  await attachPhoto(page);
  expect(files()).not.toEqual([]);
  await button(page, 'Consent withdrawn…').click();
  await button(page, 'Erase it for good').click();
  await page.getByRole('heading', { name: 'Withdrawn' }).waitFor();
  expect(await found(vault)).toEqual([]);
  expect(files()).toEqual([]);
}

async function attachPhoto(page: Page) {
  const choosing = page.waitForEvent('filechooser');
  await button(page, 'Add a file').click();
  const picture = join(import.meta.dirname, '../../resources/sample/photos/key-board.jpg');
  await (await choosing).setFiles(picture);
  await expect(page.getByLabel('What it shows')).toBeVisible();
}

const sourceNames: Readonly<Record<string, string>> = {
  ...groups,
  documents: 'documents',
  observation: 'observation',
};

/** The map counts every piece that is there, at its criterion and source, and nothing else. */
async function expectMap(page: Page) {
  const expected = [...covered(remaining)].map(([name, count]) => {
    const [code = '', source = ''] = name.split(' ');
    return `${code}, ${sourceNames[source]}: ${count}`;
  });
  expect((await mapped(page)).sort()).toEqual(expected.sort());
}

/** The Word file: the open concern before all else, interviews by group, and words only of those who agreed to it. */
async function expectReport(page: Page) {
  await goTo(page, 'Report');
  const coming = await writeWord(page);
  const bytes = readFileSync(await coming.path());
  const { texts } = opened(bytes);
  expect(texts.slice(0, texts.indexOf('Contents')).join('\n')).toContain(concern);
  const heard = remaining.filter((one) => one.kind === 'interview');
  const wordsOf = (quotable: boolean) =>
    heard
      .filter((one) => one.quotable === quotable)
      .flatMap((one) => one.quotes.map(({ text }) => text));
  expect(wordsOf(true).length).toBeGreaterThan(15);
  const counts = ['13 of 14 with people', '6 of 8 with family', '5 of 6 with staff'];
  expect(missingFrom(bytes, [...counts, ...wordsOf(true), ...sites])).toEqual([]);
  const never = [...wordsOf(false), ...itsWords];
  expect(wordsOf(false)).not.toEqual([]);
  expect(missingFrom(bytes, never)).toEqual(never);
}
