import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Block,
  type BookletKind,
  bookletKinds,
  type Print,
  respondents,
} from '../../../shared/booklet/booklet.ts';
import { buildBooklet } from '../../../shared/booklet/buildBooklet.ts';
import type { Criterion, Instrument } from '../../../shared/instrument/instrument.ts';
import { criteriaOf } from '../../../shared/instrument/lookup.ts';
import { shipped } from '../../helpers/instruments.ts';
import { anyInstrument, mapCriteria, qualityRights } from './instruments.ts';

const print = fc.constantFrom<Print>('standard', 'large');
const interviews = Object.entries(respondents);
const english = qualityRights('en');

/** The blocks of one kind. */
const only = <Kind extends Block['kind']>(blocks: readonly Block[], kind: Kind) =>
  blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);

const codesWhere = (instrument: Instrument, asks: (criterion: Criterion) => unknown) =>
  criteriaOf(instrument)
    .filter(asks)
    .map((one) => one.code);

const blocksOf = (instrument: Instrument, kind: BookletKind, size: Print = 'standard') =>
  buildBooklet(instrument, kind, size).blocks;

const askedIn = (blocks: readonly Block[]) =>
  only(blocks, 'questions').flatMap((block) => block.questions);
const checkedIn = (blocks: readonly Block[]) =>
  only(blocks, 'checks').flatMap((block) => block.checks);
const scoredIn = (blocks: readonly Block[]) =>
  only(blocks, 'scores').flatMap((block) => block.standards.flatMap((one) => one.rows));
const codes = (rows: readonly { readonly code: string }[]) => rows.map((row) => row.code);

describe('an interview booklet', () => {
  test.each(interviews)('%s asks all that its group is asked, once and in order', (kind, group) => {
    fc.assert(
      fc.property(anyInstrument, print, (instrument, size) => {
        const asked = askedIn(blocksOf(instrument, kind as BookletKind, size));
        expect(codes(asked)).toEqual(codesWhere(instrument, (one) => one.prompts?.[group]));
        const prompts = criteriaOf(instrument).flatMap((one) => one.prompts?.[group] ?? []);
        expect(asked.flatMap((one) => one.prompts)).toEqual(prompts);
      }),
    );
  });

  test.each(interviews)('%s begins with a code, never a name, and with consent', (kind) => {
    const [title, fields, ticks] = blocksOf(english, kind as BookletKind);
    expect(title?.kind).toBe('title');
    expect(fields).toMatchObject({
      fields: [
        { label: 'Interview code', hint: expect.stringContaining('never a name') },
        {},
        {},
        {},
      ],
    });
    expect(ticks).toMatchObject({ kind: 'ticks', title: 'Before the first question' });
    expect(JSON.stringify(ticks)).toMatch(/free choice.*trust.*In writing.*quote/);
  });

  test('says that nothing is right or wrong, and that one may skip and stop', () => {
    for (const [kind] of interviews) {
      const opening = only(blocksOf(english, kind as BookletKind), 'notice')[0];
      expect(opening?.text).toMatch(
        /no right or wrong answers.*skip any question.*stop at any time/,
      );
    }
  });

  test.each(['en', 'it', 'fr'])(
    'in %s warns gently before what may hurt, and not elsewhere',
    (language) => {
      const blocks = blocksOf(qualityRights(language), 'interview-users');
      const warned = blocks.flatMap((block, index) =>
        block.kind === 'notice' && block.tone === 'gentle'
          ? [blocks.slice(0, index).findLast((one) => one.kind === 'heading')]
          : [],
      );
      expect(warned.map((heading) => heading?.id)).toEqual(['part-3.2', 'part-4']);
    },
  );

  test('has no empty chapters where an instrument asks nothing, and says so', () => {
    const silent = mapCriteria(english, ({ prompts: _, ...criterion }) => criterion);
    for (const kind of ['interview-family', 'observation'] as const) {
      const blocks = blocksOf(silent, kind);
      expect(only(blocks, 'heading').filter(({ id }) => id.startsWith('part'))).toEqual([]);
      expect(only(blocks, 'notice').map(({ title }) => title)).toContain('Nothing to ask here');
    }
  });
});

test('the observation booklet has all there is to see and to read, once and in order', () => {
  fc.assert(
    fc.property(anyInstrument, (instrument) => {
      const checks = checkedIn(blocksOf(instrument, 'observation'));
      const seen = ({ prompts }: Criterion) => [
        ...(prompts?.observation ?? []),
        ...(prompts?.documents ?? []),
      ];
      expect(codes(checks)).toEqual(codesWhere(instrument, (one) => seen(one).length > 0));
      const items = checks.flatMap((check) => check.items.map((item) => item.text));
      expect(items).toEqual(criteriaOf(instrument).flatMap(seen));
    }),
  );
});

describe('the score sheet', () => {
  test('has each criterion once, in the order of the screen, whatever it asks', () => {
    fc.assert(
      fc.property(anyInstrument, print, (instrument, size) => {
        const rows = scoredIn(blocksOf(instrument, 'score-sheet', size));
        expect(codes(rows)).toEqual(criteriaOf(instrument).map((one) => one.code));
        const kinds = criteriaOf(instrument).map((one) => spaces[one.question?.kind ?? 'level']);
        expect(rows.map((row) => row.answer.kind)).toEqual(kinds);
      }),
    );
  });

  const spaces = {
    level: 'levels',
    'yes-no': 'options',
    choice: 'options',
    number: 'number',
    text: 'text',
  } as const;

  test('has a box for each level and for the two answers that are none', () => {
    const [first] = only(blocksOf(english, 'score-sheet'), 'scores');
    expect([first?.levels, first?.others]).toEqual([
      ['A/F', 'A/P', 'A/I', 'N/I'],
      ['N/A', '?'],
    ]);
  });
});

describe('the consent form', () => {
  const blocks = blocksOf(english, 'consent');

  test('says all that consent needs, and lets quoting be refused', () => {
    const said = JSON.stringify(blocks);
    for (const part of [
      /can say no/,
      /stop at any time/,
      /take back/,
      /trust beside/,
      /never typed/,
    ])
      expect(said).toMatch(part);
    expect(only(blocks, 'ticks')[0]?.items).toContainEqual({
      text: 'You may quote my words, without my name.',
      options: ['Yes', 'No'],
    });
  });

  test('bears no interview code where the name is signed: only what goes home does', () => {
    const labels = only(blocks, 'fields').flatMap(({ fields }) => fields.map((one) => one.label));
    expect(labels).not.toContain('Interview code');
    expect(buildBooklet(english, 'consent', 'standard').sheetCode).toBeNull();
    expect(only(blocks, 'slip')[0]?.fields[0]?.label).toBe('Interview code');
  });
});

test('every booklet of every instrument is in its language, and says which version it is of', () => {
  for (const instrument of shipped)
    for (const kind of bookletKinds) {
      const booklet = buildBooklet(instrument, kind, 'standard');
      expect(booklet.language).toBe(instrument.language);
      expect(booklet.foot).toContain(instrument.version);
    }
  expect(buildBooklet(qualityRights('it'), 'consent', 'standard').title).toMatch(/^Modulo/);
  expect(buildBooklet(qualityRights('fr'), 'consent', 'standard').title).toMatch(/^Formulaire/);
});

test('an instrument in a language that Coscore does not speak gets its booklets with English words', () => {
  const arabic = { ...english, language: 'ar' };
  const booklet = buildBooklet(arabic, 'consent', 'large');
  expect([booklet.language, booklet.head]).toEqual(['ar', 'Consent form']);
});
