import { expect, type Page } from '@playwright/test';
import type { Heard, Noted } from '../helpers/visit.ts';
import { button, field, group, part } from './parts.ts';

/** How people note what they hear, read and see. */

export const groups = {
  users: 'people who use the service',
  family: 'family, friends and carers',
  staff: 'staff',
} as const;

const kinds = { interview: 'Interview', document: 'Document', observation: 'Observation' } as const;
const notesOf = {
  interview: 'What the person says',
  document: 'What it shows',
  observation: 'What you see and hear',
} as const;
const saying = { for: 'It is so', mixed: 'Partly', against: 'It is not' } as const;

/** Begins a piece and fills in all of it; ends on its screen, with the last words on their way to the disk. */
export async function note(page: Page, piece: Noted, who: readonly string[]) {
  await begin(page, piece.kind);
  await nameIt(page, piece);
  await field(page, 'Day').fill(piece.on);
  await field(page, 'Site').selectOption({ label: piece.site });
  await present(page, who);
  if (piece.kind === 'interview') await agreeToTalk(page, piece, who[0] ?? '');
  await field(page, notesOf[piece.kind]).fill(piece.notes);
  for (const { criterion, says } of piece.links) await link(page, criterion, says);
  for (const [at, quote] of piece.quotes.entries()) await quoteWords(page, at + 1, quote);
  if (piece.kind === 'interview' && piece.stopped) await stopHere(page);
}

/** What only a piece of this kind has. */
async function nameIt(page: Page, piece: Noted) {
  switch (piece.kind) {
    case 'interview':
      await group(page, 'Who is it?').getByRole('radio', { name: groups[piece.group] }).check();
      return field(page, 'Code').fill(piece.name);
    case 'document':
      await field(page, 'Title').fill(piece.name);
      return field(page, 'Its date').fill(piece.dated);
    case 'observation':
      await field(page, 'Place').fill(piece.name);
      return field(page, 'Time').fill(piece.at);
  }
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
