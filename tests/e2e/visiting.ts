import { expect, type Locator, type Page } from '@playwright/test';
import { days, type Heard, type Noted, sites } from '../helpers/visit.ts';
import { themes } from './instrument.ts';
import { button, part, savedState } from './parts.ts';

/** What people do on the screens of a visit: plan it, and note what they hear, read and see. */

export const groups = {
  users: 'people who use the service',
  family: 'family, friends and carers',
  staff: 'staff',
} as const;

/** How many interviews the team wants, by group. */
export const wanted = { users: 14, family: 8, staff: 6 } as const;

const kinds = { interview: 'Interview', document: 'Document', observation: 'Observation' } as const;
const notesOf = {
  interview: 'What the person says',
  document: 'What it shows',
  observation: 'What you see and hear',
} as const;
const saying = { for: 'It is so', mixed: 'Partly', against: 'It is not' } as const;

const group = (within: Page | Locator, name: string) =>
  within.getByRole('group', { name, exact: true });
const field = (within: Page | Locator, name: string) => within.getByLabel(name, { exact: true });

/** Two sites, a day at each for two days, and how many people to hear. */
export async function planVisit(page: Page, who: readonly string[]) {
  await part(page, 'Plan').click();
  await section(page, 'Sites');
  for (const [at, name] of sites.entries()) {
    await button(page, 'Add a site').click();
    await field(group(page, `Site ${at + 1}`), 'Name').fill(name);
  }
  await section(page, 'Visits');
  for (const day of days) for (const site of sites) await planDay(page, day, site, who);
  await section(page, 'Interviews wanted');
  for (const [key, count] of Object.entries(wanted)) {
    const card = page.getByRole('region', { name: groups[key as keyof typeof groups] });
    await field(card, 'Interviews wanted').fill(String(count));
  }
  await expect(savedState(page)).toHaveText('Saved');
}

/** Goes to a part of the plan. */
export async function section(page: Page, name: string) {
  const outline = page.getByRole('navigation', { name: 'Parts of the plan' });
  await outline.getByRole('link', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

async function planDay(page: Page, day: string, site: string, who: readonly string[]) {
  await button(page, 'Add a visit').click();
  const card = page
    .locator('details[open]')
    .filter({ has: field(page, 'Day') })
    .last();
  await field(card, 'Day').fill(day);
  await field(card, 'Site').selectOption({ label: site });
  await button(card, 'Add a time slot').click();
  const slot = group(card, 'Time slot 1');
  const from = site === sites[0] ? '09:00' : '13:00';
  await field(slot, 'From').fill(from);
  await field(slot, 'To').fill(site === sites[0] ? '12:00' : '17:00');
  await field(slot, 'What').fill('Interviews and rooms');
  for (const name of who) await slot.getByRole('checkbox', { name }).check();
  await card.locator('summary').first().click();
}

/** Begins a piece and fills in all of it; ends on its screen, with the last words on their way to the disk. */
export async function note(page: Page, piece: Noted, who: readonly string[]) {
  await begin(page, piece.kind);
  if (piece.kind === 'interview') {
    await group(page, 'Who is it?').getByRole('radio', { name: groups[piece.group] }).check();
    await field(page, 'Code').fill(piece.name);
  } else if (piece.kind === 'document') {
    await field(page, 'Title').fill(piece.name);
    await field(page, 'Its date').fill(piece.dated);
  } else {
    await field(page, 'Place').fill(piece.name);
    await field(page, 'Time').fill(piece.at);
  }
  await field(page, 'Day').fill(piece.on);
  await field(page, 'Site').selectOption({ label: piece.site });
  await present(page, who);
  if (piece.kind === 'interview') await agreeToTalk(page, piece, who[0] ?? '');
  await field(page, notesOf[piece.kind]).fill(piece.notes);
  for (const { criterion, says } of piece.links) await link(page, criterion, says);
  for (const [at, quote] of piece.quotes.entries()) await quoteWords(page, at + 1, quote);
  if (piece.kind === 'interview' && piece.stopped) await stopHere(page);
}

/** One of the three large buttons above the list. */
export async function begin(page: Page, kind: Noted['kind']) {
  await part(page, 'Evidence').click();
  await page.getByRole('button', { name: new RegExp(`^${kinds[kind]}`) }).click();
}

/** Exactly these of the team were there: a new piece begins with those of the one before. */
async function present(page: Page, who: readonly string[]) {
  const boxes = group(page, 'Who of the team is there').getByRole('checkbox');
  for (const box of await boxes.all()) {
    const name = (await box.locator('..').textContent()) ?? '';
    await box.setChecked(who.includes(name.trim()));
  }
}

/** Consent, before there is any field for what the person says. */
export async function agreeToTalk(page: Page, piece: Heard, by: string) {
  const consent = page.getByRole('region', { name: 'Consent first' });
  await expect(field(page, notesOf.interview)).toBeHidden();
  await consent.getByRole('checkbox', { name: /^I said who we are/ }).check();
  await consent.getByRole('checkbox', { name: /^They talk with us/ }).check();
  const way = piece.how === 'written' ? 'In writing' : 'By word of mouth';
  await group(consent, 'How they agreed').getByRole('radio', { name: way }).check();
  const may = group(consent, 'May we quote their words, without a name?');
  await may.getByRole('radio', { name: piece.quotable ? 'Yes' : 'No', exact: true }).check();
  await field(consent, 'Recorded by').selectOption({ label: by });
  await page
    .getByRole('checkbox', { name: 'Somebody they chose is with them' })
    .setChecked(piece.supported);
}

/** Links a criterion by its code, and says what the source says of it. */
async function link(page: Page, code: string, says: keyof typeof saying | null) {
  await page.getByRole('searchbox', { name: 'Find another criterion' }).fill(code);
  await page.getByRole('option').filter({ hasText: code }).click();
  if (!says) return;
  const row = group(page, `What it says about ${code}`);
  await row.getByRole('radio', { name: saying[says], exact: true }).check();
}

async function quoteWords(page: Page, n: number, quote: Noted['quotes'][number]) {
  await button(page, 'Add a quotation').click();
  await field(page, `Quotation ${n}`).fill(quote.text);
  const belongs = group(page, 'It belongs to').nth(n - 1);
  for (const code of quote.criteria) {
    await belongs
      .getByRole('checkbox', { name: new RegExp(`^${code.replaceAll('.', '\\.')}\\D`) })
      .check();
  }
}

async function stopHere(page: Page) {
  await button(page, 'The person stops here').click();
  await button(page, 'Keep what was said until now').click();
}

/** Opens a piece from the list, by what it is called. */
export async function openPiece(page: Page, name: string) {
  await part(page, 'Evidence').click();
  await page.getByRole('link', { name, exact: true }).click();
}

/** Raises an urgent concern that stays open. */
export async function raise(page: Page, what: string, where: string) {
  await button(page, 'Raise a concern').click();
  const words = (name: string) => page.getByRole('textbox', { name, exact: true });
  await words('What happened').fill(what);
  await words('Place').fill(where);
  await words('Who was told, and when').fill('The head of the house, 14:20, in person.');
  await expect(savedState(page)).toHaveText('Saved');
}

/** What the map shows where there is something: "code, source: how many". */
export async function mapped(page: Page): Promise<string[]> {
  await part(page, 'Coverage').click();
  await page.getByRole('heading', { level: 1, name: 'Coverage' }).waitFor();
  const cells = page.getByRole('table').getByRole('link', { name: /^\d+\.\d+\.\d+, .*: \d+$/ });
  // The first theme is there before the others.
  await expect(page.getByRole('table')).toHaveCount(themes.length);
  return cells.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
}
