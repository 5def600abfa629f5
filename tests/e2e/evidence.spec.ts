import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { enterAssessment, enterSample } from './beginnings.ts';
import { type Coscore, enter, expect, test } from './coscore.ts';
import { unlock } from './journey.ts';
import { Keyboard } from './keyboard.ts';
import { expectAccessible } from './looks.ts';
import { button, part, savedState } from './parts.ts';

const photo = join(import.meta.dirname, '../../resources/sample/photos/key-board.jpg');
const said = 'At night the door of the ward is locked. I ask and nobody comes.';
const words = 'I ask and nobody comes.';

const notes = (page: Page) => page.getByLabel('What the person says');
const says = (page: Page, code: string) =>
  page.getByRole('group', { name: `What it says about ${code}`, exact: true });
const pieces = (page: Page) => page.getByRole('region', { name: 'Pieces of evidence' });

test('an interview, a document and an observation are noted without a mouse', async ({
  page,
  start,
}) => {
  const keyboard = new Keyboard(page);
  await openEvidence(page, await start());

  await test.step('of an interview there is nothing to fill in before consent', async () => {
    await keyboard.enterOn(page.getByRole('button', { name: /^Interview/ }));
    await expect(page.getByRole('radio', { name: 'People who use the service' })).toBeFocused();
    await expect(page.getByLabel('Code')).toHaveValue('U-01');
    await keyboard.press('ArrowLeft');
    await expect(page.getByLabel('Code')).toHaveValue('S-01');
    await keyboard.press('ArrowRight');
    await expect(page.getByLabel('Code')).toHaveValue('U-01');
    await expectNoContent(page);
  });

  await test.step('each point of consent has to be answered', async () => {
    await keyboard.tabTo(page.getByLabel(/^I said who we are/));
    await keyboard.press('Space');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await keyboard.press('Tab');
    await keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'By word of mouth' })).toBeChecked();
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await expect(page.getByText('Still to answer: 1 point.')).toBeVisible();
    await expectNoContent(page);
    await keyboard.tabTo(page.getByLabel('Recorded by'));
    await keyboard.type('Ana');
    await expect(page.getByText('Consent is recorded. You can write now.')).toBeVisible();
  });

  await test.step('what is said is written, and words of it are marked', async () => {
    await keyboard.tabTo(notes(page));
    await keyboard.type(said);
    for (const _ of words) await page.keyboard.press('Shift+ArrowLeft');
    await keyboard.enterOn(button(page, 'Mark as quotation'));
    await expect(page.getByRole('textbox', { name: 'Quotation 1' })).toHaveValue(words);
    await expect(page.getByText('these words print, without a name')).toBeVisible();
  });

  await test.step('it is linked by a suggestion and by a search', async () => {
    await keyboard.tabTo(page.getByLabel('Find another criterion'));
    await keyboard.type('3.2.1');
    await expect(page.getByRole('option', { name: /^3\.2\.1 / })).toBeVisible();
    await keyboard.press('Enter');
    await expect(says(page, '3.2.1')).toBeVisible();
    await keyboard.press('Escape');
    await keyboard.enterOn(button(page, 'Link 1.1.1'));
    await keyboard.tabTo(says(page, '1.1.1').getByRole('radio', { name: 'Not said' }), 'Shift+Tab');
    await keyboard.press('ArrowLeft');
    await expect(says(page, '1.1.1').getByRole('radio', { name: 'It is not' })).toBeChecked();
    await keyboard.tabTo(page.getByRole('checkbox', { name: /^3\.2\.1 / }));
    await keyboard.press('Space');
    await expect(savedState(page)).toHaveText('Saved');
  });

  await test.step('a document', async () => {
    await keyboard.enterOn(page.getByRole('link', { name: 'All evidence' }), 'Shift+Tab');
    await keyboard.enterOn(page.getByRole('button', { name: /^Document/ }));
    await expect(page.getByLabel('Title')).toBeFocused();
    await keyboard.type('House rules');
    await keyboard.press('Tab');
    await keyboard.type('May 2025');
    await expect(page.getByRole('checkbox', { name: 'Ana' })).toBeChecked();
    await keyboard.tabTo(page.getByLabel('What it shows'));
    await keyboard.type('Nobody may leave the ward after eight. Signed by Dr Meier.');
    await expect(page.getByText('“Meier” (a name)')).toBeVisible();
    await expect(savedState(page)).toHaveText('Saved');
  });

  await test.step('an observation', async () => {
    await keyboard.enterOn(page.getByRole('link', { name: 'All evidence' }), 'Shift+Tab');
    await keyboard.enterOn(page.getByRole('button', { name: /^Observation/ }));
    await expect(page.getByLabel('Place')).toBeFocused();
    await keyboard.type('Dining room');
    await expect(savedState(page)).toHaveText('Saved');
  });

  await test.step('all three are in the list, and each filter finds its own', async () => {
    await keyboard.enterOn(page.getByRole('link', { name: 'All evidence' }), 'Shift+Tab');
    await expect(pieces(page).getByRole('link')).toHaveText(['U-01', 'House rules', 'Dining room']);
    await keyboard.tabTo(page.getByLabel('Search'));
    await keyboard.type('nobody comes');
    await expect(pieces(page).getByRole('link')).toHaveText(['U-01']);
    await expect(page.getByText('1 of 3')).toBeVisible();
    await keyboard.enterOn(button(page, 'Clear the filter'));
    await expect(pieces(page).getByRole('link')).toHaveCount(3);
    await page.goto(`${page.url().split('?')[0]}?method=interview&criterion=3.2`);
    await expect(pieces(page).getByRole('link')).toHaveText(['U-01']);
    await expect(page.getByLabel('About')).toHaveValue('3.2');
  });
});

test('a photo is kept, described and shown; what is no file to keep is refused and nothing is lost', async ({
  page,
  start,
}) => {
  await openEvidence(page, await start());
  await page.getByRole('button', { name: /^Observation/ }).click();
  // Before the first word: the piece begins with its photo.
  await page.locator('input[type=file]').first().setInputFiles(photo);
  const shows = page.getByLabel('What it shows');
  await shows.fill('A board with keys');
  await expect(page.getByRole('img', { name: 'A board with keys' })).toBeVisible();
  await page
    .locator('input[type=file]')
    .nth(1)
    .setInputFiles({
      name: 'visit.bin',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from([0, 1, 2, 3, 4, 250, 251, 0, 9]),
    });
  await expect(page.getByRole('alert')).toContainText('visit.bin');
  await expect(shows).toHaveValue('A board with keys');
  await button(page, 'Leave it out').click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(savedState(page)).toHaveText('Saved');

  await page.reload();
  await expect(page.getByRole('img', { name: 'A board with keys' })).toBeVisible();
  await button(page, 'Open key-board.jpg').click();
  const dialog = page.getByRole('dialog', { name: 'key-board.jpg' });
  await expect(dialog.getByRole('img')).toHaveJSProperty('complete', true);
  await button(page, 'Close').click();
  await button(page, 'Remove key-board.jpg').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('img', { name: 'A board with keys' })).toHaveCount(0);
});

test('a photo that cannot be written waits on the screen until it can', async ({ page, start }) => {
  await openEvidence(page, await start());
  await page.getByRole('button', { name: /^Observation/ }).click();
  await page.getByLabel('Place').fill('Corridor');
  await page.route('**/rpc/attachment/add', (route) => route.abort());
  await page.locator('input[type=file]').first().setInputFiles(photo);
  await expect(page.getByRole('alert')).toContainText('Coscore does not answer.');
  await page.unroute('**/rpc/attachment/add');
  await button(page, 'Try again').click();
  await expect(button(page, 'Open key-board.jpg')).toBeVisible();
});

test('whoever stops says what is kept; a withdrawn interview is gone from the screen, also after a restart', async ({
  page,
  start,
}) => {
  const coscore = await start();
  await openEvidence(page, coscore);
  await noteInterview(page);
  await page.locator('input[type=file]').first().setInputFiles(photo);
  await expect(button(page, 'Open key-board.jpg')).toBeVisible();

  await button(page, 'The person stops here').click();
  await button(page, 'Keep what was said until now').click();
  await expect(page.getByText('The person ended the interview here.')).toBeVisible();
  await expect(notes(page)).toHaveValue(said);

  await button(page, 'Consent withdrawn…').click();
  const asks = page.getByRole('alertdialog', { name: 'Withdraw U-01?' });
  await expect(asks).toContainText('Coscore does not find words that somebody copied elsewhere');
  await asks.getByRole('button', { name: 'Erase it for good' }).click();
  await expectWithdrawn(page);
  const address = page.url();
  await coscore.close();

  await enter(page, await start());
  await unlock(page);
  await page.goto(`${page.url().split('#')[0]}#${address.split('#')[1]}`);
  await expectWithdrawn(page);
  await page.getByRole('link', { name: 'All evidence' }).click();
  await expect(page.getByText('1 interview was withdrawn.')).toBeVisible();
  await expect(page.locator('body')).not.toContainText(words);
  await page.getByRole('button', { name: /^Interview/ }).click();
  await expect(page.getByLabel('Code'), 'its code is not given again').toHaveValue('U-02');
});

test('a withdrawal whose traces could not be overwritten says so, shows no word, and can be tried again', async ({
  page,
  start,
}) => {
  await openEvidence(page, await start());
  await noteInterview(page);
  await page.route('**/rpc/evidence/withdraw', async (route) => {
    await route.fetch();
    const problem = { defined: true, code: 'ERASING_UNFINISHED', status: 422, message: '' };
    await route.fulfill({
      status: 422,
      json: { json: { ...problem, data: { reason: 'ENOSPC' } } },
    });
  });
  await button(page, 'Consent withdrawn…').click();
  await button(page, 'Erase it for good').click();
  await expect(page.getByRole('alert')).toContainText('could not be overwritten yet (ENOSPC)');
  await expectWithdrawn(page);
  await page.unroute('**/rpc/evidence/withdraw');
  await button(page, 'Try to erase again').click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('everybody can read and use the screens of evidence', async ({ page, start }) => {
  await openEvidence(page, await start());
  await expectAccessible(page, 'no evidence yet');
  await page.getByRole('button', { name: /^Interview/ }).click();
  await expectAccessible(page, 'consent');
  await page.getByRole('link', { name: 'All evidence' }).click();
  await noteInterview(page);
  await notes(page).selectText();
  await button(page, 'Mark as quotation').click();
  await button(page, 'Link 1.1.1').click();
  await page.locator('input[type=file]').first().setInputFiles(photo);
  await expect(button(page, 'Open key-board.jpg')).toBeVisible();
  await page.getByLabel('Find another criterion').fill('food');
  await expect(page.getByRole('option', { name: /^1\.4\.1 / })).toBeVisible();
  await expectAccessible(page, 'interview');
  await page.getByRole('link', { name: 'All evidence' }).click();
  await page.getByText('Filter', { exact: true }).click();
  await expectAccessible(page, 'list');
});

test('a piece opened from far down begins at its top, and the way back finds the list as it was', async ({
  page,
  start,
}) => {
  await enterSample(page, await start());
  await part(page, 'Evidence').click();
  const last = pieces(page).getByRole('link').last();
  await last.scrollIntoViewIfNeeded();
  const far = await scrolled(page);
  expect(far).toBeGreaterThan(1000);
  await last.click();
  await expect(page.getByRole('link', { name: 'All evidence' })).toBeInViewport();
  expect(await scrolled(page)).toBe(0);
  await page.goBack();
  await expect(last).toBeInViewport();
  expect(Math.abs((await scrolled(page)) - far)).toBeLessThan(200);
});

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

/** A vault with an assessment; ends at its list of evidence. */
async function openEvidence(page: Page, coscore: Coscore) {
  await enterAssessment(page, coscore);
  await part(page, 'Evidence').click();
  await expect(page.getByRole('heading', { name: 'Nothing noted yet' })).toBeVisible();
}

/** An interview with consent and notes. */
async function noteInterview(page: Page) {
  await page.getByRole('button', { name: /^Interview/ }).click();
  await page.getByLabel(/^I said who we are/).check();
  await page.getByLabel(/^They talk with us/).check();
  await page.getByRole('radio', { name: 'By word of mouth' }).check();
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  await page.getByLabel('Recorded by').selectOption({ label: 'Ana' });
  await notes(page).fill(said);
  await expect(savedState(page)).toHaveText('Saved');
}

/** Nothing that the person says can be written. */
async function expectNoContent(page: Page) {
  await expect(page.getByText('Nothing the person says can be written here before')).toBeVisible();
  await expect(page.locator('input[type=text]')).toHaveCount(1);
  await expect(page.locator('textarea, input[type=file], input[type=search]')).toHaveCount(0);
}

async function expectWithdrawn(page: Page) {
  await expect(page.getByRole('heading', { name: 'Withdrawn' })).toBeVisible();
  await expect(page.locator('textarea, input')).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText(words);
}
