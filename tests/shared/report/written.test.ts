import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../shared/language/locales.ts';
import { languages } from '../../../shared/language/words.ts';
import type { Interview } from '../../../shared/model/evidence.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import { nothingTogether } from '../../../shared/report/facts/together.ts';
import { nothingWritten, type Written } from '../../../shared/report/facts/written.ts';
import type { ReportKind } from '../../../shared/report/options.ts';
import { leftOut } from '../../../shared/report/public/leftOut.ts';
import type { Block, Report } from '../../../shared/report/report.ts';
import { stringsIn } from './strings.ts';
import { visitedFacts as visited } from './visited.ts';
import {
  body,
  kept,
  openRecommendations,
  paragraph,
  passage,
  recommendation,
  said,
  shortfall,
  strength,
  wholeBody,
  written,
} from './writtenUp.ts';

/** Without members' answers: the figures of their agreement take long, and are no part of this. */
const visitedFacts: Facts = { ...visited, ratings: [], together: nothingTogether };
const writtenFacts: Facts = { ...visitedFacts, written };

const made = (facts: Facts, language: Language = 'en', kind: ReportKind = 'full') =>
  buildReport(facts, { language, kind });
const withWritten = (part: Partial<Written>): Facts => ({
  ...visitedFacts,
  written: { ...nothingWritten, ...part },
});
const withPassage = (key: string, text = wholeBody): Facts =>
  withWritten({ passages: new Map([[key, passage(text)]]) });

const chaptersOf = ({ blocks }: Report) =>
  blocks.flatMap((one) => (one.kind === 'heading' && one.level === 1 ? one.id : []));
/** The blocks of a chapter, without its heading. */
function chapter({ blocks }: Report, id: string): Block[] {
  const from = blocks.findIndex((one) => one.kind === 'heading' && one.id === id);
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex((one) => one.kind === 'heading');
  return from < 0 ? [] : rest.slice(0, to < 0 ? undefined : to);
}
const pointsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((one) => (one.kind === 'point' ? one : []));
const runsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((one) =>
    one.kind === 'prose'
      ? one.parts.flatMap((part) => (part.kind === 'list' ? [] : [...part.runs]))
      : [],
  );

describe('the chapters', () => {
  test('that people write stand after the results and before what is open', () => {
    expect(chaptersOf(made(writtenFacts))).toEqual([
      'summary',
      'method',
      'results',
      'strengths',
      'shortfalls',
      'recommendations',
      'discussion',
      'conclusions',
      'open-points',
      'annex',
    ]);
  });

  test('that nobody wrote have no heading, nor have those with empty lines only', () => {
    const usual = chaptersOf(made(visitedFacts));
    const empty = body({ type: 'paragraph' }, paragraph('  '), {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
    });
    const nothing = withWritten({
      passages: new Map([['discussion/en', passage(empty)]]),
      findings: new Map([['f', strength({ en: ' ' })]]),
      recommendations: new Map([['r', recommendation({})]]),
    });
    expect(chaptersOf(made(nothing))).toEqual(usual);
    expect(usual).not.toContain('discussion');
  });

  test('begin with a summary in words, then all levels on one page, then how they spread', () => {
    const ids = made(writtenFacts).blocks.flatMap((one) => (one.kind === 'heading' ? one.id : []));
    expect(ids.slice(0, 3)).toEqual(['summary', 'at-a-glance', 'figures']);
    const first = JSON.stringify(chapter(made(writtenFacts), 'summary'));
    expect(first).toContain(said.summary);
    expect(first).toContain(said.recommendation);
    expect(
      made(visitedFacts).blocks.some((one) => one.kind === 'heading' && one.id === 'figures'),
    ).toBe(false);
  });
});

describe('a text in another language than the report', () => {
  const only = (...keys: string[]) =>
    withWritten({
      passages: new Map(keys.map((key) => [key, passage(body(paragraph(key)))])),
    });
  const summary = (facts: Facts, language: Language) =>
    runsIn(chapter(made(facts, language), 'summary'));

  test('gives way to the report’s own, then to English, then to the first', () => {
    const all = only('summary/fr', 'summary/en', 'summary/it');
    expect(summary(all, 'it')[0]).toMatchObject({ text: 'summary/it', language: null });
    const two = only('summary/fr', 'summary/en');
    expect(summary(two, 'it')[0]).toMatchObject({ text: 'summary/en', language: 'en-GB' });
    const others = only('summary/it', 'summary/de');
    expect(summary(others, 'en')[0]).toMatchObject({ text: 'summary/de', language: 'de' });
  });

  test('says which one in the report’s own', () => {
    const note = chapter(made(only('summary/fr'), 'it'), 'summary')[0];
    expect(note).toMatchObject({ kind: 'paragraph', tone: 'quiet' });
    expect(JSON.stringify(note)).toContain('francese');
    expect(JSON.stringify(chapter(made(only('summary/it'), 'it'), 'summary'))).not.toContain(
      'scritto in',
    );
  });

  test('of a finding says so beside it', () => {
    const facts = withWritten({ findings: new Map([['f', strength({ fr: 'Les clés.' })]]) });
    const [point] = pointsIn(chapter(made(facts), 'strengths'));
    expect(point?.text).toMatchObject({ text: 'Les clés.', language: 'fr-FR' });
    expect(point?.about).toEqual([{ label: '', value: 'Written in French' }]);
  });
});

test('a text keeps its headings, emphasis, line breaks and lists, and its inserts are filled in', () => {
  const blocks = chapter(made(withPassage('discussion/en')), 'discussion');
  expect(blocks.map((one) => one.kind)).toEqual([
    'prose',
    'quotation',
    'prose',
    'table',
    'prose',
    'chart',
  ]);
  const [first, quotation, second, table, , chart] = blocks;
  expect(first).toMatchObject({
    parts: [
      { kind: 'heading', level: 2, runs: [{ text: 'What we heard' }] },
      {
        kind: 'paragraph',
        runs: [
          { text: 'A sentence with ', bold: false, italic: false },
          { text: 'bold', bold: true, italic: false },
          { text: ' and ' },
          { text: 'slanted', bold: false, italic: true },
          { text: ' words,\non two lines.' },
        ],
      },
    ],
  });
  expect(quotation).toMatchObject({
    text: '“Nobody knocks. They open the door and stand there.”',
    from: 'People who use the service, River House',
  });
  expect(second).toMatchObject({
    parts: [
      { kind: 'heading', level: 3 },
      {
        kind: 'list',
        numbered: true,
        items: [
          [
            { kind: 'paragraph' },
            { kind: 'list', numbered: false, items: [[{ runs: [{ text: 'Curtains' }] }], [{}]] },
          ],
          [{ kind: 'paragraph' }],
        ],
      },
    ],
  });
  expect(table?.kind === 'table' && table.rows.length).toBe(7 + 32);
  expect(chart?.kind === 'chart' && chart.categories.length).toBe(5);
});

test('an insert of everything is what the summary shows, and one of a theme that is gone is nothing', () => {
  const insert = (what: 'table' | 'chart', of: string) =>
    ({ type: 'insert', attrs: { what, of } }) as const;
  const facts = withPassage(
    'conclusions/en',
    body(
      insert('table', 'all'),
      insert('chart', 'all'),
      insert('table', '9'),
      insert('chart', '9'),
    ),
  );
  const report = made(facts);
  const like = (kind: 'table' | 'chart') =>
    report.blocks.filter((one) => one.kind === kind && one.alt === found(kind)?.alt);
  const found = (kind: 'table' | 'chart') =>
    chapter(report, 'conclusions').find((one) => one.kind === kind) as
      | Extract<Block, { kind: 'table' | 'chart' }>
      | undefined;
  expect(chapter(report, 'conclusions')).toHaveLength(2);
  for (const kind of ['table', 'chart'] as const) {
    // A number and a name of its own; all else alike.
    const own = { caption: null, name: null };
    const [one, other] = like(kind);
    expect({ ...one, ...own }).toEqual({ ...other, ...own });
  }
});

describe('a quotation in a text', () => {
  const only = body({
    type: 'insert',
    attrs: {
      what: 'quotation',
      evidence: 'u1',
      quote: visitedFacts.visit.evidence.get('u1')?.quotes[0]?.id ?? '',
    },
  });
  const u1 = visitedFacts.visit.evidence.get('u1') as Interview;
  const withConsent = (part: Partial<Interview['consent']>, internal?: boolean): Facts => ({
    ...withPassage('conclusions/en', only),
    visit: {
      ...visitedFacts.visit,
      evidence: new Map([
        [
          'u1',
          {
            ...u1,
            // Nowhere else: what prints is the insert.
            quotes: u1.quotes.map((one) => ({ ...one, criteria: [] })),
            consent: { ...u1.consent, ...part },
            ...(internal === undefined ? {} : { internal }),
          },
        ],
      ]),
    },
  });
  const prints = (facts: Facts, kind: ReportKind) => {
    const report = made(facts, 'en', kind);
    const there = JSON.stringify(report).includes('Nobody knocks.');
    expect(chaptersOf(report).includes('conclusions')).toBe(there);
    return there;
  };

  test('prints while its consent stands, and leaves no heading and no gap where it does not', () => {
    expect(prints(withConsent({}), 'full')).toBe(true);
    expect(prints(withConsent({}), 'public')).toBe(false);
    expect(prints(withConsent({ public: true }), 'public')).toBe(true);
    expect(prints(withConsent({ public: true }, true), 'public')).toBe(false);
    expect(prints(withConsent({ public: true }, true), 'full')).toBe(true);
    expect(prints(withConsent({ quotable: false, public: true }), 'full')).toBe(false);
    expect(prints(withConsent({ informed: false }), 'full')).toBe(false);
    const back = withConsent({ public: true });
    const withdrawn = { ...back, visit: { ...back.visit, withdrawn: new Set(['u1']) } };
    expect(prints(withdrawn, 'full')).toBe(false);
    expect(prints(withdrawn, 'public')).toBe(false);
  });

  test('is listed as left out of the public report where it has no consent for it', () => {
    const { quotes } = languages.en.kinds.leftOut;
    const listed = leftOut(withConsent({}), languages.en).find((one) => one.label === quotes);
    expect(listed?.items).toEqual(['Nobody knocks. They open the door and stand there.']);
  });
});

describe('recommendations', () => {
  const all = {
    c: recommendation({ en: 'Third' }, { priority: 'low', place: 0 }),
    b: recommendation({ en: 'Second' }, { priority: 'high', place: 4, whom: ['law', 'service'] }),
    a: recommendation({ en: 'First' }, { priority: 'high', place: 1, codes: ['2.1.3', '1.1'] }),
  };
  const facts = withWritten({ recommendations: new Map(Object.entries(all)) });

  test('are numbered by priority and place, each under an id that stays', () => {
    const points = pointsIn(chapter(made(facts), 'recommendations'));
    expect(points.map(({ id, number, text }) => [id, number, text.text])).toEqual([
      ['recommendation-a', 'R1', 'First'],
      ['recommendation-b', 'R2', 'Second'],
      ['recommendation-c', 'R3', 'Third'],
    ]);
    expect(points[0]?.about).toEqual([
      {
        label: 'On:',
        value: '1.1, 2.1.3',
        references: expect.arrayContaining([
          { words: '1.1', to: 'part-1-1' },
          { words: '2.1.3', to: 'criterion-2-1-3' },
        ]),
      },
    ]);
    expect(points[1]?.about).toEqual([{ label: 'For:', value: 'the service and lawmakers' }]);
  });

  test('have no gap in their numbers where one is kept back', () => {
    const points = pointsIn(chapter(made(writtenFacts, 'en', 'public'), 'recommendations'));
    expect(points.map((one) => [one.number, one.id])).toEqual(
      openRecommendations.map((id, at) => [`R${at + 1}`, `recommendation-${id}`]),
    );
  });

  test('of which five stand in the summary, in short', () => {
    const many = Array.from(
      { length: 7 },
      (_, at) =>
        [
          `r${at}`,
          recommendation(
            { en: `Do ${at} at once. ${'And say so. '.repeat(30)}\nMore.` },
            { place: at },
          ),
        ] as const,
    );
    const report = made(withWritten({ recommendations: new Map(many) }));
    const text = JSON.stringify(chapter(report, 'summary'));
    expect(text.match(/Do \d at once/g)).toHaveLength(5);
    expect(text).toContain('All 7 are in the chapter');
    expect(text).not.toContain('More.');
    expect(text.match(/And say so/g)?.length).toBeLessThan(5 * 20);
  });

  test('are only counted in an easy report', () => {
    const text = JSON.stringify(made(writtenFacts, 'en', 'easy'));
    expect(text).toContain('The team asks for 2 changes.');
    expect(text).not.toContain(said.recommendation);
    expect(JSON.stringify(made(visitedFacts, 'en', 'easy'))).not.toContain('asks for');
  });
});

test('shortfalls stand once, by who can remove them first, with the others named', () => {
  const facts = withWritten({
    findings: new Map([
      ['a', shortfall({ en: 'Law' }, { removers: ['law'] })],
      ['b', shortfall({ en: 'Both' }, { removers: ['system', 'service'] })],
      ['c', shortfall({ en: 'Nobody said' })],
    ]),
  });
  const blocks = chapter(made(facts), 'shortfalls');
  expect(pointsIn(blocks).map((one) => one.text.text)).toEqual(['Both', 'Law', 'Nobody said']);
  expect(runsIn(blocks).map((one) => one.text)).toEqual([
    'What the service itself can remove',
    'What takes a change of law',
    'Who can remove it was not said',
  ]);
  expect(pointsIn(blocks)[0]?.about).toEqual([{ label: 'Also:', value: 'the wider system' }]);
});

describe.each(Object.keys(languages) as Language[])('in %s', (language) => {
  test('a full report says what is kept and marks every draft', () => {
    const report = made(writtenFacts, language);
    const { draft } = languages[language].chapters;
    for (const point of report.blocks.filter((one) => one.kind === 'point'))
      expect([point.text.text, point.draft]).toEqual([
        point.text.text,
        point.text.text.startsWith('Unread') ? draft : null,
      ]);
    const text = JSON.stringify(report);
    for (const words of [kept.finding, kept.recommendation, kept.draftFinding])
      expect(text).toContain(words);
    if (language === 'it') expect(text).toContain(kept.passage);
    if (language !== 'fr') return;
    const [first, second] = chapter(report, 'conclusions');
    expect(first).toMatchObject({ kind: 'notice', title: draft });
    expect(JSON.stringify(second)).toContain(kept.draftPassage);
  });

  test.each(['public', 'easy', 'table'] as const)(
    'no %s report says it, nor has it a draft, nor a chapter that is kept in any language',
    (kind) => {
      const report = made(writtenFacts, language, kind);
      expect(JSON.stringify(report)).not.toMatch(/Kept|Unread/);
      expect(JSON.stringify(report)).not.toContain(languages[language].chapters.draft);
      expect(chaptersOf(report)).not.toContain('conclusions');
      if (kind === 'public') expect(JSON.stringify(report)).toContain(said.shortfall);
    },
  );

  test('what is kept and what is unread is listed before a public report is saved', () => {
    const { internal, drafts } = languages[language].chapters.leftOut;
    const all = new Map(
      leftOut(writtenFacts, languages[language]).map((one) => [one.label, one.items]),
    );
    expect(all.get(internal)).toEqual(expect.arrayContaining([kept.finding, kept.recommendation]));
    expect(all.get(internal)).toHaveLength(5);
    expect(all.get(drafts)).toEqual([kept.draftFinding, kept.draftRecommendation]);
  });
});

describe('what is kept of what was there before', () => {
  const [site = ''] = visitedFacts.visit.sites.keys();
  const facts: Facts = {
    ...visitedFacts,
    decisions: new Map([
      ...visitedFacts.decisions,
      ['1.1', { answer: 'A/P', reason: 'Kept: her words.', internal: true }],
    ]),
    visit: {
      ...visitedFacts.visit,
      siteNotes: new Map([
        ...visitedFacts.visit.siteNotes,
        [`1.1/${site}`, { text: 'Kept: room 12.', internal: true }],
      ]),
    },
  };

  test('prints in the full report and not in the public one, which has the level all the same', () => {
    expect(JSON.stringify(made(facts))).toContain('Kept: her words.');
    expect(JSON.stringify(made(facts))).toContain('Kept: room 12.');
    const open = made(facts, 'en', 'public');
    expect(JSON.stringify(open)).not.toContain('Kept');
    const verdict = open.blocks.find((one) => one.kind === 'verdict' && one.code === '1.1');
    expect(verdict).toMatchObject({ mark: { code: 'A/P' }, reason: '' });
  });

  test('is listed as left out', () => {
    const { reasons, siteNotes } = languages.en.chapters.leftOut;
    const all = new Map(leftOut(facts, languages.en).map((one) => [one.label, one.items]));
    expect(all.get(reasons)).toEqual(['1.1  Kept: her words.']);
    expect(all.get(siteNotes)?.[0]).toContain('Kept: room 12.');
  });
});

test('over whatever is kept or unread, nothing of it is in anything public', () => {
  const flags = fc.record({ internal: fc.boolean(), draft: fc.boolean() });
  const languageKey = fc.constantFrom('en', 'it', 'fr', 'de');
  const pieces = fc.array(fc.record({ flags, language: languageKey, part: fc.nat(4) }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      pieces,
      fc.constantFrom('public', 'easy', 'table'),
      fc.constantFrom('en', 'it', 'fr'),
      (all, kind, language) => {
        const words = (at: number, { internal, draft }: { internal: boolean; draft: boolean }) =>
          `${internal || draft ? 'Kept' : 'Open'} ${at}.`;
        const passages = new Map<string, ReturnType<typeof passage>>();
        const findings = new Map<string, ReturnType<typeof strength>>();
        const recommendations = new Map<string, ReturnType<typeof recommendation>>();
        all.forEach(({ flags: one, language: key, part }, at) => {
          const text = { [key]: words(at, one) };
          if (part === 0) findings.set(`${at}`, strength(text, one));
          else if (part === 1) recommendations.set(`${at}`, recommendation(text, one));
          else {
            const name = ['summary', 'discussion', 'conclusions'][part - 2] ?? '';
            passages.set(`${name}/${key}`, passage(body(paragraph(words(at, one))), one));
          }
        });
        const facts = { ...visitedFacts, written: { passages, findings, recommendations } };
        const strings = stringsIn(made(facts, language, kind));
        expect(strings.filter((one) => one.includes('Kept'))).toEqual([]);
        if (kind !== 'public') return;
        const open = [...findings.values()].filter((one) => !one.internal && !one.draft);
        for (const one of open)
          for (const text of Object.values(one.words)) expect(strings).toContain(text);
      },
    ),
    { numRuns: 20 },
  );
});

test('nobody’s name and no code of an interview is in what everybody may read', () => {
  const text = 'Amira heard U-01 and S-02.';
  const facts: Facts = {
    ...visitedFacts,
    written: {
      passages: new Map([
        ['summary/en', passage(body(paragraph('Ami', 'ra heard U-', '01 and S-02.')))],
      ]),
      findings: new Map([['f', strength({ en: text })]]),
      recommendations: new Map([['r', recommendation({ en: text })]]),
    },
  };
  const open = JSON.stringify(made(facts, 'en', 'public'));
  expect(open).not.toContain('Amira');
  expect(open).not.toMatch(/[US]-0\d/);
  expect(open.match(/team\] heard \[people we heard\]\./g)?.length).toBe(4);
  const { namesInTexts } = languages.en.kinds.leftOut;
  const listed = leftOut(facts, languages.en).find((one) => one.label === namesInTexts);
  expect(listed?.items).toContain('[A member of the team] heard [people we heard].');
});
