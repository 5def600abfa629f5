import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Window } from '../helpers/app.ts';
import { nextRound } from '../helpers/rounds.ts';
import { enter, expect, test } from './coscore.ts';
import { makeVault, writeWord } from './journey.ts';
import { expectAccessible } from './looks.ts';
import { button, reportPreview } from './parts.ts';
import { missingFrom } from './word.ts';

/** Calls procedures as the page does, without its screens. */
const procedures = (page: Page, path: readonly string[] = []): Window =>
  new Proxy((() => {}) as unknown as Window, {
    get: (_, name) => procedures(page, [...path, String(name)]),
    apply: (_, __, [input]) =>
      page.evaluate(
        async ([to, body]) => {
          const id = sessionStorage.getItem('coscore-window') ?? '';
          const headers = { 'content-type': 'application/json', 'x-coscore-window': id };
          const answer = await fetch(`/rpc/${to}`, { method: 'POST', headers, body: body ?? '' });
          if (!answer.ok) throw new Error(await answer.text());
          return (await answer.json()).json;
        },
        [path.join('/'), JSON.stringify({ json: input })] as const,
      ),
  });

test('two rounds of the sample are compared on the screen and in a Word file', async ({
  page,
  start,
}, info) => {
  await enter(page, await start());
  await makeVault(page);
  const window = procedures(page);
  const { assessment } = await window.assessment.addSample({ language: 'en' });
  await nextRound(window, assessment, { '1.1': 'A/F', '1.2': 'N/I', '1.3': '?', '1.4': null });
  await page.reload();

  await button(page, 'Compare assessments').click();
  await expect(button(page, 'Compare')).toBeDisabled();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await expectAccessible(page, 'choosing what to compare');
  await button(page, 'Compare').click();

  const preview = reportPreview(page);
  const sentence =
    '1 of 25 standards improved, 1 went down, 20 are the same, 3 cannot be compared.';
  await expect(preview.getByText(sentence)).toBeVisible();
  await expectAccessible(page, 'comparison');
  const saved = await writeWord(page);
  const path = info.outputPath('comparison.docx');
  await saved.saveAs(path);
  expect(missingFrom(await readFile(path), [sentence, '▲ Improved', '▼ Went down'])).toEqual([]);

  await page.getByLabel('Language of the report').selectOption({ label: 'Italiano' });
  await expect(preview.getByText('1 standard su 25 è migliorato')).toBeVisible();
});
