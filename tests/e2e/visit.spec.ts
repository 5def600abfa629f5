import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { keyFileSchema, unwrapKey } from '../../electron/store/key.ts';
import { opened } from '../electron/report/opened.ts';
import { holding } from '../helpers/pages.ts';
import { covered, days, noted, sites } from '../helpers/visit.ts';
import { type Coscore, enter, expect, test } from './coscore.ts';
import { beginAssessment, goTo, makeVault, passphrase, service, sit, unlock } from './journey.ts';
import { button, part, savedState } from './parts.ts';
import {
  agreeToTalk,
  begin,
  groups,
  mapped,
  note,
  openPiece,
  planVisit,
  raise,
  section,
} from './visiting.ts';
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
  let other = await secondPerson(browser, coscore);
  await planVisit(page, [ana, ben]);
  await part(other, 'Plan').click();
  await section(other, 'Visits');
  await expect(other.getByRole('heading', { name: /14 September 2026/ })).toHaveCount(2);

  await Promise.all([noteAll(page, ana, days[0]), noteAll(other, ben, days[0])]);
  const first = noted.filter((one) => one.on === days[0]);
  await expectPieces(page, first.length);
  await expectPieces(other, first.length);
  const [heard] = byAna;
  await openPiece(other, heard?.name ?? '');
  await expect(other.getByLabel('What the person says')).toHaveValue(heard?.notes ?? '-');

  const typed = await typeUntilKilled(page, coscore);
  await other.context().close();
  const again = await start({ port: new URL(address).port });
  const here = await page.context().newPage();
  await page.close();
  await reopen(here, again);
  await sit(here, ana);
  await openPiece(here, 'U-99');
  const kept = await here.getByLabel('What the person says').inputValue();
  expect(typed).toBeGreaterThan(20);
  expect(kept.length).toBeGreaterThanOrEqual(typed);
  await button(here, 'Remove…').click();
  await here.getByRole('alertdialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expectPieces(here, first.length);
  other = await secondPerson(browser, again);

  await Promise.all([noteAll(here, ana, days[1]), noteAll(other, ben, days[1])]);
  await expectPieces(here, noted.length);
  await expectPieces(other, noted.length);
  await raise(other, concern, 'Front door');
  await expect(here.getByRole('complementary', { name: 'Open urgent concerns' })).toContainText(
    concern,
  );

  const key = await dataKey(folder);
  expect(itsWords.length).toBeGreaterThan(3);
  expect(holding(join(folder, 'vault'), key, itsWords)).not.toEqual([]);
  await openPiece(other, 'U-08');
  await attachPhoto(other);
  const files = () => readdirSync(join(folder, 'vault', 'files'));
  expect(files()).not.toEqual([]);
  await button(other, 'Consent withdrawn…').click();
  await button(other, 'Erase it for good').click();
  await other.getByRole('heading', { name: 'Withdrawn' }).waitFor();
  await expectPieces(here, noted.length - 1);
  await expect(here.getByText('1 interview was withdrawn')).toBeVisible();
  expect(holding(join(folder, 'vault'), key, itsWords)).toEqual([]);
  expect(files()).toEqual([]);

  await expectMap(here);
  await expectReport(here);
  await other.context().close();
});

/** A second window with a person of its own, in the assessment and on their seat. */
async function secondPerson(browser: Browser, coscore: Coscore): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
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
}

/** One person's pieces of a day, one after the other; every third time both of them were there. */
async function noteAll(page: Page, who: string, day: string) {
  const own = on(who === ana ? byAna : byBen, day);
  for (const [at, piece] of own.entries()) {
    await note(page, piece, at % 3 === 2 ? [who, who === ana ? ben : ana] : [who]);
  }
  await expect(savedState(page)).toHaveText('Saved');
}

async function expectPieces(page: Page, count: number) {
  await part(page, 'Evidence').click();
  await expect(page.getByText(`${count} pieces`, { exact: true })).toBeVisible();
}

/**
 * Types what somebody says, without a pause, and kills Coscore in the middle of a word. Returns how many characters had
 * been typed two seconds before.
 */
async function typeUntilKilled(page: Page, coscore: Coscore): Promise<number> {
  const [piece] = byAna;
  if (piece?.kind !== 'interview') throw new Error('The visit begins without an interview');
  await begin(page, 'interview');
  await page.getByLabel('Code', { exact: true }).fill('U-99');
  await agreeToTalk(page, piece, ana);
  const notes = page.getByLabel('What the person says');
  const typed: { readonly at: number; readonly length: number }[] = [];
  const began = Date.now();
  let length = 0;
  while (Date.now() - began < 5000) {
    await notes.pressSequentially('and then ');
    length += 'and then '.length;
    typed.push({ at: Date.now(), length });
  }
  const killed = Date.now();
  await coscore.kill();
  return Math.max(0, ...typed.filter((one) => one.at < killed - 2000).map((one) => one.length));
}

/** The key that opens the vault's pages. */
async function dataKey(folder: string): Promise<Buffer> {
  const file = readFileSync(join(folder, 'vault', 'vault.key'), 'utf8');
  return unwrapKey(keyFileSchema.parse(JSON.parse(file)), passphrase);
}

/** A picture of what the person spoke of. */
async function attachPhoto(page: Page) {
  const choosing = page.waitForEvent('filechooser');
  await button(page, 'Add a file').click();
  const picture = join(import.meta.dirname, '../../resources/sample/photos/key-board.jpg');
  await (await choosing).setFiles(picture);
  await expect(page.getByLabel('What it shows')).toBeVisible();
}

const remaining = noted.filter((one) => one !== withdrawn);
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
  const coming = page.waitForEvent('download');
  await button(page, 'Write the Word file').click();
  const bytes = readFileSync(await (await coming).path());
  const { texts } = opened(bytes);
  const before = texts.slice(0, texts.indexOf('Contents')).join('\n');
  expect(before).toContain(concern);
  const heard = remaining.filter((one) => one.kind === 'interview');
  const agreed = heard.filter((one) => one.quotable).flatMap((one) => one.quotes);
  const refused = heard.filter((one) => !one.quotable).flatMap((one) => one.quotes);
  expect(agreed.length).toBeGreaterThan(15);
  expect(refused).not.toEqual([]);
  const words = (quotes: typeof agreed) => quotes.map((one) => one.text);
  const counts = ['13 of 14 with people', '6 of 8 with family', '5 of 6 with staff'];
  const all = [...counts, ...words(agreed), ...sites];
  expect(missingFrom(bytes, all)).toEqual([]);
  const never = [...words(refused), ...itsWords];
  expect(missingFrom(bytes, never)).toEqual(never);
}
