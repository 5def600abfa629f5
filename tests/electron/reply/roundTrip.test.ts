import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDocx } from '../../../electron/reply/openDocx.ts';
import { answerNames } from '../../../electron/reply/read.ts';
import { renderWord } from '../../../electron/report/renderWord.ts';
import { standardsOf } from '../../../shared/instrument/lookup.ts';
import type { Language } from '../../../shared/language/locales.ts';
import { languages } from '../../../shared/language/words.ts';
import { type ReplyWords, stances } from '../../../shared/model/reply.ts';
import { findIn } from '../../../shared/reply/proposal.ts';
import { readBody } from '../../../shared/reply/readBody.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import { allCodes, codes, instrument } from '../../shared/report/fixture.ts';
import { hasLibreOffice } from '../report/libreOffice.ts';
import { faultsOf } from '../report/wordPackage.ts';
import { answerable, plan, showers } from './facts.ts';
import { changed, commented, filled, type Habits, plainHabits } from './fill.ts';

const spoken = Object.keys(languages) as Language[];
const targets = [plan, showers, ...standardsOf(instrument).map(({ code }) => code)];
const reports = new Map<Language, Uint8Array>();

beforeAll(async () => {
  for (const language of spoken) {
    const report = buildReport(answerable, { language, fields: true });
    reports.set(language, await renderWord(report));
  }
});

const report = (language: Language = 'en') => reports.get(language) ?? new Uint8Array();

function found(bytes: Buffer) {
  const { document, ...rest } = openDocx(bytes);
  return findIn({ ...rest, body: readBody(document) }, answerNames, {
    recommendations: new Set([plan, showers]),
    codes: new Set(allCodes),
    answered: new Set(),
  });
}

const asMap = (answers: readonly { target: string; words: ReplyWords }[]) =>
  new Map(answers.map(({ target, words }) => [target, words]));

/** Lines as people type them, of any script; nothing that blanks at an end would not outlive. */
const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Co}\s\ufffe\uffff]+/gu, ' ').trim())
  .filter((text) => text !== '');
const text = fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n'));
const words = fc.record({
  answer: fc.constantFrom(null, ...stances),
  what: text,
  who: text,
  by: text,
  accuracy: text,
});
const isSaid = ({ answer, ...texts }: ReplyWords) =>
  answer !== null || Object.values(texts).some((one) => one !== '');
const answers = fc
  .array(fc.tuple(fc.constantFrom(...targets), words.filter(isSaid)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => new Map(all));
const habits: fc.Arbitrary<Habits> = fc.record({
  side: fc.constantFrom('before', 'after'),
  split: fc.boolean(),
  tracked: fc.boolean(),
  lines: fc.constantFrom('paragraphs', 'breaks'),
  tick: fc.constantFrom('box', 'x'),
  lost: fc.boolean(),
});

test('an untouched report opens without repair and brings nothing, in any language', () => {
  for (const language of spoken) {
    expect(faultsOf(report(language))).toEqual([]);
    expect(found(Buffer.from(report(language)))).toEqual({
      answers: [],
      remarks: [],
      unmatched: [],
    });
  }
});

test('whatever is typed comes back as it was typed, however the editor writes it', () => {
  fc.assert(
    fc.property(answers, habits, fc.constantFrom(...spoken), (given, how, language) => {
      const read = found(filled(report(language), given, how));
      expect(asMap(read.answers)).toEqual(given);
      expect(read.unmatched).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

describe('answers', () => {
  const cellsOf = (stance: (typeof stances)[number]) =>
    `cs_${{ agree: 'a', part: 'p', disagree: 'd' }[stance]}_1_1`;
  /** The report with the words of one cell replaced. */
  const saying = (changes: Partial<Record<(typeof stances)[number], (cell: string) => string>>) =>
    changed(report(), {
      'word/document.xml': (xml) =>
        Object.entries(changes).reduce((all, [stance, change]) => {
          const at = all.indexOf(`w:name="${cellsOf(stance as (typeof stances)[number])}"`);
          const end = all.indexOf('</w:p>', at);
          return all.slice(0, at) + change(all.slice(at, end)) + all.slice(end);
        }, xml),
    });
  const named = (cell: string, text: string) =>
    cell.replace(/<w:t [^>]*> [^<]*<\/w:t>/, `<w:t>${text}</w:t>`);
  const tick = (cell: string) => cell.replace('w14:checked w14:val="0"', 'w14:checked w14:val="1"');

  test('with two boxes ticked are left to whoever reads them', () => {
    const { answers } = found(saying({ agree: tick, disagree: tick }));
    expect(answers).toMatchObject([
      {
        target: '1.1',
        doubt: { kind: 'several', answers: ['agree', 'disagree'] },
        words: { answer: null },
      },
    ]);
  });

  test.each([
    ['We agree in part', 'part'],
    ['Non d’accordo', 'disagree'],
    ["d'accord en partie.", 'part'],
  ])('typed as “%s” are understood', (said, answer) => {
    const { answers } = found(saying({ agree: (cell) => named(cell, said) }));
    expect(answers).toMatchObject([{ target: '1.1', words: { answer }, doubt: null }]);
  });

  test('that are none of the three are never guessed', () => {
    const { answers } = found(
      saying({ disagree: (cell) => named(cell, 'We would never agree to this') }),
    );
    expect(answers).toMatchObject([{ words: { answer: null }, doubt: { kind: 'unclear' } }]);
  });

  test('are what is left where the others are struck through', () => {
    const strike = (cell: string) =>
      cell.replace(/<w:r><w:t [^>]*> /, (run) =>
        run.replace('<w:r>', '<w:r><w:rPr><w:strike/></w:rPr>'),
      );
    const { answers } = found(saying({ agree: strike, disagree: strike }));
    expect(answers).toMatchObject([{ target: '1.1', words: { answer: 'part' } }]);
  });
});

describe('comments', () => {
  const [first] = codes;
  const second = instrument.themes[0]?.standards[1]?.statement ?? '';
  const statement = instrument.themes[0]?.standards[0]?.criteria[0]?.statement ?? '';

  test('stand beside their criterion or standard, answers after what they answer', () => {
    const date = (at: number) => `2026-05-0${at}T09:00:00Z`;
    const on = (id: number, where: string, text: string, at: number, answers?: number) => ({
      ...{ id, on: where, text, author: 'Ms Rossi', date: date(at) },
      ...(answers === undefined ? {} : { answers }),
    });
    const { remarks } = found(
      commented(report(), [
        on(1, statement, 'Not so since March.', 1),
        on(2, second, 'There is more to say & more.', 2),
        on(3, statement, 'Are you sure?', 4, 1),
        on(4, statement, 'Yes.', 3, 1),
        on(5, 'Contents', 'Too long.', 5),
      ]),
    );
    expect(remarks.map(({ target, text, place }) => [target, text, place])).toEqual([
      [null, 'Too long.', 0],
      [first, 'Not so since March.', 1],
      [first, 'Yes.', 2],
      [first, 'Are you sure?', 3],
      ['1.2', 'There is more to say & more.', 4],
    ]);
    expect(remarks[1]).toMatchObject({ author: 'Ms Rossi', on: date(1), quoted: statement });
  });

  test('that lead round in a circle are all there', () => {
    const on = (id: number, answers: number) => ({
      ...{ id, answers, on: statement, author: '', date: '', text: `Number ${id}` },
    });
    const { remarks } = found(commented(report(), [on(1, 2), on(2, 3), on(3, 1)]));
    expect(remarks.map((one) => one.text).sort()).toEqual(['Number 1', 'Number 2', 'Number 3']);
  });
});

test('what was typed outside of the fields while changes were tracked is listed', () => {
  const file = changed(report(), {
    'word/document.xml': (xml) => {
      const at = xml.indexOf('</w:p>', xml.indexOf('place_criterion_1_1_1'));
      return `${xml.slice(0, at)}<w:ins w:id="1" w:author="Ms Rossi"><w:r><w:t>No longer so</w:t></w:r></w:ins>${xml.slice(at)}`;
    },
  });
  expect(found(file).unmatched).toEqual([
    { why: 'inserted', where: '1.1.1 · Ms Rossi', text: 'No longer so' },
  ]);
});

test('an answer to what is no longer here, and the end of one that is too long, are listed', () => {
  const said = { answer: null, what: 'x'.repeat(4010), who: 'Nobody', by: '', accuracy: '' };
  const { document, ...rest } = openDocx(
    filled(
      report(),
      new Map([
        [plan, said],
        ['1.1', said],
      ]),
    ),
  );
  const { answers, unmatched } = findIn({ ...rest, body: readBody(document) }, answerNames, {
    recommendations: new Set(),
    codes: new Set(allCodes),
    answered: new Set(),
  });
  expect(answers).toMatchObject([
    { target: '1.1', words: { what: 'x'.repeat(4000), who: 'Nobody' } },
  ]);
  expect(unmatched.map(({ why, text }) => [why, text.length])).toEqual([
    ['no-target', 4000 + 1 + 6 + 1 + 10],
    ['too-long', 10],
  ]);
});

const libreOffice = await hasLibreOffice();
const run = promisify(execFile);

test.skipIf(!libreOffice)(
  'LibreOffice opens it and saves it anew without losing an answer',
  async () => {
    const given = new Map<string, ReplyWords>([
      [
        plan,
        {
          answer: 'part',
          what: 'By spring.\nFor everybody.',
          who: 'Head nurse',
          by: 'May',
          accuracy: '',
        },
      ],
      ['1.1', { answer: 'disagree', what: '', who: '', by: '', accuracy: 'The lift works again.' }],
      ['5.4', { answer: 'agree', what: '', who: '', by: '2027', accuracy: '' }],
    ]);
    const folder = await mkdtemp(join(tmpdir(), 'coscore-saved-'));
    try {
      await writeFile(join(folder, 'report.docx'), filled(report(), given, plainHabits));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const to = join(folder, 'saved');
      await run('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'docx',
        '--outdir',
        to,
        join(folder, 'report.docx'),
      ]);
      const read = found(await readFile(join(to, 'report.docx')));
      expect(asMap(read.answers)).toEqual(given);
      expect(read.unmatched).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
