import { beforeAll, describe, expect, test } from 'vitest';
import { loadFacts } from '../../../electron/report/loadFacts.ts';
import { renderWord } from '../../../electron/report/renderWord.ts';
import { languages } from '../../../shared/language/words.ts';
import type { ReplyWords } from '../../../shared/model/reply.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import { leftOut } from '../../../shared/report/public/leftOut.ts';
import { appForFile, refused, type Window, windowOn } from '../../helpers/app.ts';
import { decide, setUp, type Team } from '../../helpers/assessment.ts';
import { newId } from '../../helpers/drafts.ts';
import { recommendation } from '../reply/facts.ts';
import { commented, filled } from '../reply/fill.ts';

const app = appForFile();
const plan = newId();
let window: Window;
let team: Team;

const words = (more: Partial<ReplyWords> = {}): ReplyWords => ({
  answer: 'agree',
  what: 'We will do it.',
  who: 'Ms Rossi',
  by: 'May',
  accuracy: '',
  ...more,
});

const facts = (now = Date.now()) => loadFacts(app(), team.assessment, 'en', now);
const report = async () => renderWord(buildReport(facts(), { language: 'en', fields: true }));
const asFile = (bytes: Uint8Array<ArrayBuffer> | Buffer<ArrayBuffer>) =>
  new File([bytes], 'back.docx');
const read = (bytes: Uint8Array<ArrayBuffer> | Buffer<ArrayBuffer>) =>
  window.reply.read({ assessment: team.assessment, file: asFile(bytes) });
const changes = async () => (await window.assessment.load({ assessment: team.assessment })).changes;

type Found = Awaited<ReturnType<typeof read>>;

const accept = (found: Pick<Found, 'answers' | 'remarks'>) =>
  window.reply.accept({
    assessment: team.assessment,
    file: 'back.docx',
    on: '2026-05-04',
    answers: found.answers.map(({ target, words, replaces }) => ({
      target,
      words,
      replaces,
      change: newId(),
    })),
    remarks: found.remarks.map(({ id, known: _, ...value }) => ({ id, value, change: newId() })),
  });

beforeAll(async () => {
  window = windowOn(app());
  team = await setUp(window);
  await window.record.save({
    noun: 'recommendation',
    key: `${team.assessment}/${plan}`,
    value: { ...recommendation({ en: 'Agree a plan with every person.' }, 0) },
    change: newId(),
    replaces: null,
  });
});

describe('a report that came back', () => {
  test('is read without storing anything, and taken in by one commit', async () => {
    const file = filled(
      await report(),
      new Map([
        [plan, words()],
        ['1.2', words({ answer: 'disagree', accuracy: 'Not so.' })],
      ]),
    );
    const before = await changes();
    const found = await read(file as Buffer<ArrayBuffer>);
    expect(found.answers.map(({ target }) => target)).toEqual([plan, '1.2']);
    expect(found.changedSince).toBe(false);
    expect(found.made).toBeGreaterThan(Date.now() - 60_000);
    expect(await changes()).toEqual(before);

    expect(await accept(found)).toHaveLength(2);
    expect(facts().replies.get(plan)).toEqual({ ...words(), file: 'back.docx', on: '2026-05-04' });
  });

  test('is another assessment’s, or none of Coscore, and says so', async () => {
    const other = await setUp(window);
    const error = await refused(async () =>
      window.reply.read({ assessment: other.assessment, file: asFile(await report()) }),
    );
    expect([error.code, error.data]).toEqual(['REPLY_REFUSED', { reason: 'other-assessment' }]);
  });

  test('tells that decisions were changed since', async () => {
    const file = await report();
    await window.decision.save(decide(team, '1.1', 'A/F', 'Because.'));
    expect((await read(file)).changedSince).toBe(true);
  });
});

test('a second file replaces only what the person saw beside it', async () => {
  const found = await read(filled(await report(), new Map()) as Buffer<ArrayBuffer>);
  // The fields hold what was answered before, so that the same comes back.
  expect(found.answers.map(({ target }) => target)).toEqual([plan, '1.2']);
  const next = {
    answers: found.answers.map((one) => ({ ...one, words: words({ what: 'Something else.' }) })),
    remarks: [],
  };
  await accept(next);
  expect(facts().replies.get('1.2')?.what).toBe('Something else.');
  const stale = await refused(() => accept(next));
  expect(stale.code).toBe('REPLY_CHANGED');

  // All or nothing: one that does not fit keeps the others out.
  const seen = await read(await report());
  const [one] = seen.answers;
  if (!one) throw new Error('There is no answer');
  const broken = await refused(() =>
    accept({
      answers: [
        { ...one, words: words({ what: 'Third.' }) },
        { ...one, target: newId(), replaces: null },
      ],
      remarks: [],
    }),
  );
  expect(broken.code).toBe('NOT_FOUND');
  expect(facts().replies.get(one.target)?.what).toBe('Something else.');
});

test('comments are taken in once, stay off every report, and go when they are removed', async () => {
  const comment = {
    id: 1,
    on: 'Contents',
    author: 'Ms Rossi',
    date: '2026-05-04T09:00:00Z',
    text: 'Far too long, all of it.',
  };
  const file = commented(await report(), [comment]) as Buffer<ArrayBuffer>;
  const found = await read(file);
  await accept({ answers: [], remarks: found.remarks });
  const again = await read(file);
  expect(again.remarks.map(({ known }) => known)).toEqual([true]);
  expect(await accept({ answers: [], remarks: again.remarks })).toEqual([]);
  for (const kind of ['full', 'public'] as const) {
    expect(JSON.stringify(buildReport(facts(), { language: 'en', kind }))).not.toContain(
      'Far too long',
    );
  }
});

test('an answer that is empty now takes the one before away', async () => {
  const found = await read(await report());
  const emptied = found.answers
    .filter(({ target }) => target === '1.2')
    .map((one) => ({ ...one, words: { answer: null, what: '', who: '', by: '', accuracy: '' } }));
  await accept({ answers: emptied, remarks: [] });
  expect(facts().replies.has('1.2')).toBe(false);
});

test('the right of reply prints in the full and the public report, without who is to act in the public one', () => {
  const full = JSON.stringify(buildReport(facts(), { language: 'en' }));
  const open = JSON.stringify(buildReport(facts(), { language: 'en', kind: 'public' }));
  for (const said of [full, open]) {
    expect(said).toContain('Right of reply');
    expect(said).toContain('Something else.');
  }
  expect(full).toContain('Ms Rossi');
  expect(open).not.toContain('Ms Rossi');
  expect(leftOut(facts(), languages.en).flatMap(({ items }) => items)).toContain('Ms Rossi');
  for (const kind of ['easy', 'table'] as const) {
    expect(JSON.stringify(buildReport(facts(), { language: 'en', kind }))).not.toContain(
      'Something else.',
    );
  }
});
