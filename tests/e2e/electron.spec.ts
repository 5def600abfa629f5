import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, expect, type Page } from '@playwright/test';
import { electronBinary } from '../../electron/window/available.ts';
import { test } from './coscore.ts';
import { criteria, themes } from './instrument.ts';
import {
  agreeOnAll,
  answerAt,
  beginAssessment,
  goTo,
  handOver,
  makeVault,
  openTheme,
  rate,
  service,
  sit,
  unlock,
} from './journey.ts';
import { answer, button, ownAnswers } from './parts.ts';
import { missingFrom } from './word.ts';

const root = join(import.meta.dirname, '..', '..');
const binary = electronBinary(root);
const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

test.skip(!binary, 'The Electron binary is not installed here.');
test.skip(!display, 'There is no display for a window here.');

test('in the desktop window too, a team comes from a fresh laptop to a Word report', async ({
  folder,
}) => {
  const evening = await open(folder);
  await makeVault(evening.page);
  await beginAssessment(evening.page);
  await sit(evening.page, 'Ana');
  await rate(evening.page);
  await handOver(evening.page);
  await goTo(evening.page, 'Agree');
  for (const { code } of themes) await openTheme(evening.page, code);
  await agreeOnAll(evening.page);
  await goTo(evening.page, 'Report');
  const file = join(folder, 'report.docx');
  await evening.saveDownloadsAs(file);
  await button(evening.page, 'Write the Word file').click();
  await expect(evening.page.getByText('is ready and was handed to your downloads')).toBeVisible();
  const missing = async () =>
    missingFrom(await readFile(file), [service, ...criteria.map((one) => one.code)]);
  await expect(async () => expect(await missing()).toEqual([])).toPass();
  await evening.close();

  const morning = await open(folder);
  await unlock(morning.page);
  await morning.page.getByRole('link', { name: `Open ${service}` }).click();
  await sit(morning.page, 'Ana');
  await expect(answer(ownAnswers(morning.page, '1.1.1'), answerAt(0))).toBeChecked();
  await morning.close();
});

interface Window {
  readonly page: Page;
  /** Puts the next download there, without the dialog that asks where. */
  saveDownloadsAs(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the desktop window on a vault in a folder. */
async function open(folder: string): Promise<Window> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    ...(binary && { executablePath: binary }),
    args: [...sandbox, root, `--vault=${join(folder, 'vault')}`],
  });
  return {
    page: await app.firstWindow(),
    saveDownloadsAs: (file) =>
      app.evaluate(({ session }, path) => {
        session.defaultSession.on('will-download', (_event, item) => item.setSavePath(path));
      }, file),
    close: () => app.close(),
  };
}
