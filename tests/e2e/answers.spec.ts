import { readFile, writeFile } from 'node:fs/promises';
import type { ReplyWords } from '../../shared/model/reply.ts';
import { commented, filled } from '../electron/reply/fill.ts';
import { opened } from '../electron/report/opened.ts';
import { enterSampleReport } from './beginnings.ts';
import { expect, test } from './coscore.ts';
import { goTo, writeWord } from './journey.ts';
import { expectAccessible } from './looks.ts';
import { button } from './parts.ts';

const said = { answer: 'part', who: 'Head of nursing', by: 'End of May' } as const;
const onSleeping = {
  ...said,
  what: 'Two beds a room from spring on.\nOne more room in autumn.',
  accuracy: 'The third room is an office.',
};
const onBuilding = {
  ...said,
  answer: 'agree',
  what: 'The lift is ordered.',
  accuracy: '',
} as const;
const comment = {
  ...{ id: 1, author: 'M. Rossi', date: '2026-05-04T09:00:00Z' },
  text: 'We replaced these in March.',
};

test('a service’s answers go out in a report, come back, and print as its right of reply', async ({
  page,
  start,
}, info) => {
  const preview = await enterSampleReport(page, await start());
  await page.getByLabel('With fields for the service’s answer').check();
  await expect(preview.getByRole('heading', { name: 'The service’s answer' })).toBeVisible();
  const file = await (await writeWord(page)).path();
  const report = await readFile(file);

  const statement = /(?<=>)[^<]*(?=<\/w:t>)/.exec(
    opened(report).document.split('place_criterion_1_2_1"')[1]?.split('</w:tc>')[1] ?? '',
  );
  const answered = commented(
    filled(
      report,
      new Map<string, ReplyWords>([
        ['1.1', onBuilding],
        ['1.2', onSleeping],
      ]),
    ),
    [{ ...comment, on: statement?.[0] ?? '' }],
  );
  const back = info.outputPath('back.docx');
  await writeFile(back, answered);

  await page.getByRole('link', { name: 'Answers from the service' }).click();
  await expect(page.getByText('No answer of the service was taken in yet.')).toBeVisible();
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles({ name: 'bad.docx', mimeType: '', buffer: Buffer.from('no zip') });
  await expect(page.getByRole('alert')).toContainText('This is no Word document');
  await choose.setInputFiles(back);
  const found = page.getByRole('region', { name: 'In back.docx' });
  await expect(found).toContainText('2 answers and 1 comment found.');
  const sleeping = found.getByRole('article', { name: /^1\.2 / });
  await expect(sleeping).toContainText('Two beds a room from spring on.');
  await expect(found.getByText('We replaced these in March.')).toBeVisible();
  await expectAccessible(page, 'Answers from the service');

  await found.getByLabel(/^Take in: 1\.1 /).uncheck();
  await button(page, 'Take these into the assessment').click();
  await expect(page.getByText('1 answer and 1 comment taken in.')).toBeVisible();
  const accepted = page.getByRole('region', { name: 'Taken into the assessment' });
  await expect(accepted).toContainText('The third room is an office.');
  await expect(accepted).not.toContainText('The lift is ordered.');

  await goTo(page, 'Report');
  await expect(preview.getByRole('heading', { name: 'Right of reply' })).toBeVisible();
  await expect(preview.getByText('The service agrees in part').first()).toBeVisible();
  await expect(preview).not.toContainText('We replaced these in March.');
  await page.getByLabel('Kind of report').selectOption('Public');
  await expect(preview.getByText('The third room is an office.')).toBeVisible();
  await expect(preview).not.toContainText('Head of nursing');

  await page.goto(page.url().replace(/report$/, 'agree/1.2'));
  const says = page.locator('#criterion-1\\.2\\.1').getByText('What the service says (1)');
  await says.click();
  await expect(page.getByText('We replaced these in March.')).toBeVisible();
});
