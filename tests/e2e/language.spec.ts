import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { instrumentSchema } from '../../shared/instrument/instrument.ts';
import { criteriaOf } from '../../shared/instrument/lookup.ts';
import { en } from '../../shared/language/en/index.ts';
import { it } from '../../shared/language/it/index.ts';
import { begin } from '../helpers/pseudo.ts';
import { enter, expect, test } from './coscore.ts';
import { passphrase, service } from './journey.ts';
import { answer, button, section } from './parts.ts';
import { missingFrom } from './word.ts';

const root = join(import.meta.dirname, '..', '..');
const pseudo = join(import.meta.dirname, 'pseudo', 'serve.ts');
const file = join(root, 'resources', 'instruments', 'qualityrights.it.json');
const italian = criteriaOf(instrumentSchema.parse(JSON.parse(await readFile(file, 'utf8'))));

test('an Italian speaker sets up, rates and takes home a report in Italian, and may change language on the way', async ({
  page,
  start,
}) => {
  await enter(page, await start());
  const { screens, field } = it;

  await test.step('switches to Italian on the first screen', async () => {
    await chooseLanguage(page, en.screens.bar.display, 'Italiano');
    await expect(page.locator('html')).toHaveAttribute('lang', 'it-IT');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(screens.first.title);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(screens.first.title);
  });

  await test.step('makes a vault and an assessment', async () => {
    await page.getByLabel(screens.first.passphrase).fill(passphrase);
    await page.getByLabel(screens.first.again).fill(passphrase);
    await button(page, screens.first.create).click();
    await button(page, screens.list.new).click();
    const { details } = screens;
    await page.getByLabel(details.name).fill(service);
    await page.getByLabel(details.type).selectOption(field.serviceTypes.hospital);
    await page.getByLabel(details.from).fill('2026-09-14');
    await page.getByLabel(details.to).fill('2026-09-16');
    for (const [at, name] of ['Ada', 'Bruno'].entries()) {
      const member = page.getByRole('group', { name: details.member(at + 1), exact: true });
      await member.getByLabel(details.memberName).fill(name);
    }
    // Once, though the instrument comes in several languages.
    await expect(page.getByRole('option', { name: /QualityRights/ })).toHaveCount(1);
    await button(page, details.create).click();
    await page.getByRole('heading', { name: screens.seat.title }).waitFor();
  });

  await test.step('rates in Italian, in English for a moment, and nothing is lost', async () => {
    await page.getByRole('button', { name: /^Ada / }).click();
    const first = italian[0];
    if (!first) throw new Error('No criterion');
    await expect(section(page, first.code)).toContainText(first.statement);
    await expect(section(page, first.code)).toContainText(first.plain);
    const given = page.getByRole('group', { name: screens.score.answer(first.code), exact: true });
    await answer(given, 'A/P').check();
    await expect(savedIn(page, screens.saved.label)).toHaveText(screens.saved.saved);
    await chooseLanguage(page, screens.bar.display, 'English');
    await expect(section(page, first.code)).not.toContainText(first.statement);
    const same = page.getByRole('group', { name: en.screens.score.answer(first.code) });
    await expect(answer(same, 'A/P')).toBeChecked();
    await chooseLanguage(page, en.screens.bar.display, 'Italiano');
    await expect(section(page, first.code)).toContainText(first.statement);
    await expect(answer(given, 'A/P')).toBeChecked();
  });

  await test.step('takes home the report in Italian, or in English with the screen still Italian', async () => {
    await page
      .getByRole('navigation', { name: screens.bar.sections })
      .getByRole('link', { name: screens.bar.report })
      .click();
    const preview = page.getByRole('article', { name: screens.report.preview });
    await expect(preview).toHaveAttribute('lang', 'it-IT');
    for (const { statement } of italian) await expect(preview).toContainText(statement);
    const bytes = await download(page, screens.report.write);
    const said = [it.report.kicker, it.report.method.title, '14–16 settembre 2026'];
    expect(missingFrom(bytes, [...said, ...italian.map((one) => one.statement)])).toEqual([]);
    await page.getByLabel(screens.report.language).selectOption('English');
    await expect(preview).toHaveAttribute('lang', 'en-GB');
    await expect(preview).toContainText(en.report.method.title);
    await expect(button(page, screens.report.write)).toBeVisible();
  });
});

test('in a language that runs from right to left everything is on its side, nothing is cut off, and every word is its own', async ({
  page,
  folder,
}) => {
  const server = spawn(process.execPath, [pseudo, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [address] = await once(server.stdout, 'data');
  await page.goto(String(address).trim());
  await chooseLanguage(page, en.screens.bar.display, 'Pseudo');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expectFits(page, 'first run');
  await page.locator('.look button').click();
  await expect(page.locator('.outline')).toBeVisible();

  for (const part of ['agree', 'score', 'report', 'plan'] as const) {
    await page.locator(`.parts a[href$="/${part}"]`).click();
    if (part === 'score') await page.locator('.seat').first().click();
    await page.locator(part === 'report' ? '.paper' : 'main h1').waitFor();
    await expectFits(page, part);
    await expectBeside(page.locator('main'), page.locator('.outline'));
  }
  for (const section of ['service', 'sites', 'team', 'method']) {
    await page.locator('.parts a[href$="/plan"]').click();
    await page.locator(`.outline a[href$="/${section}"]`).click();
    await expectFits(page, section);
  }
  await page.locator('.parts a[href$="/score"]').click();
  const answers = page.locator('.criterion').first().locator('.answer');
  await expectBeside(answers.nth(1), answers.nth(0));
  await page.locator('.bar > .action').first().click();
  await expectFits(page, 'display');
  server.kill();
});

async function chooseLanguage(page: Page, display: string, name: string) {
  await button(page, display).click();
  await page.getByRole('radio', { name, exact: true }).check();
  await page.keyboard.press('Escape');
}

const savedIn = (page: Page, label: string) => page.getByRole('status', { name: label });

async function download(page: Page, name: string) {
  const coming = page.waitForEvent('download');
  await button(page, name).click();
  return readFile(await (await coming).path());
}

/** The one is to the left of the other. */
async function expectBeside(left: Locator, right: Locator) {
  const [one, other] = [await left.boundingBox(), await right.boundingBox()];
  expect((one?.x ?? 0) + (one?.width ?? 0)).toBeLessThanOrEqual(other?.x ?? 0);
}

/** Wide and narrow, nothing sticks out at either side, and no word was put on the screen but by the language. */
async function expectFits(page: Page, screen: string) {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 720 });
    expect.soft(await page.evaluate(stickingOut), `${screen} at ${width}`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  expect.soft(await page.evaluate(hardWords, begin), `${screen}: words of its own`).toEqual([]);
}

function stickingOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('#app *')]
    .filter((one) => one.getBoundingClientRect().left < -1)
    .map((one) => one.outerHTML.slice(0, 100))
    .slice(0, 5);
}

/** Labels and texts of the app itself that no language file gave. */
function hardWords(begin: string): string[] {
  const own = ['.bar', '.sample-banner', 'button', 'label', 'legend', '.help', '.kicker', '.keys'];
  // Reports and instruments come from the host, which has real languages only; sites are called as people call them.
  const others = '.paper, .report-side nav, [lang]:not(html), .card .help, .site-notes label';
  return [...document.querySelectorAll(own.join())]
    .filter((one) => !one.closest(others))
    .flatMap((one) => [...one.childNodes])
    .filter((node) => node instanceof Text)
    .map((node) => node.data.trim())
    .filter((text) => /\p{Letter}/u.test(text) && !text.startsWith(begin));
}
