import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../shared/language/locales.ts';
import { languages } from '../../../shared/language/words.ts';
import type { Evidence, Interview } from '../../../shared/model/evidence.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import { type ReportKind, reportKinds } from '../../../shared/report/options.ts';
import { urgent, visitedFacts, withheld } from './visited.ts';

const textOf = (facts: Facts, kind: ReportKind = 'full', language: Language = 'en') =>
  JSON.stringify(buildReport(facts, { language, kind }));

const withEvidence = (evidence: Facts['visit']['evidence'], withdrawn: string[] = []): Facts => ({
  ...visitedFacts,
  visit: { ...visitedFacts.visit, evidence, withdrawn: new Set(withdrawn) },
});

const { codes, ...words } = withheld;

describe.each(Object.keys(languages) as Language[])('in %s, no report', (language) => {
  const reports = reportKinds.map((one) => textOf(visitedFacts, one, language));

  test.each(Object.entries(words))('has words that were not given to be printed: %s', (_, said) => {
    for (const text of reports) expect(text).not.toContain(said);
    for (const text of reports) expect(text).not.toContain('Withheld');
  });

  test('has the code of an interview', () => {
    for (const text of reports) expect(text).not.toMatch(codes);
  });
});

test('what may be printed is printed, so that the tests above say something', () => {
  const text = textOf(visitedFacts);
  for (const said of [
    'Nobody knocks. They open the door and stand there.',
    'Visits end at four o’clock.',
    'We have not used the straps since 2023.',
  ])
    expect(text).toContain(said);
});

const piece: fc.Arbitrary<Evidence> = fc
  .record({
    kind: fc.constantFrom('interview', 'document', 'observation'),
    quotable: fc.constantFrom(true, false, null),
    informed: fc.boolean(),
    criteria: fc.subarray(['1.1.1', '1.2.4', '4.2.1', '9.9.9', '1.1.1@0.9.0']),
  })
  .map(({ kind, quotable, informed, criteria }) => {
    const common = {
      site: null,
      on: null,
      who: [],
      notes: 'a note',
      links: criteria.map((criterion) => ({ criterion, says: null })),
      quotes: [{ id: '', text: 'said', criteria }],
    };
    const consent = { informed, voluntary: true, how: 'written', quotable, by: 'm' } as const;
    if (kind === 'document') return { ...common, kind, title: 'Rules', dated: '' };
    if (kind === 'observation') return { ...common, kind, place: '', at: null };
    const rest = { code: 'U-09', group: 'users', stopped: false, supported: false } as const;
    return { ...common, kind: 'interview', ...rest, consent };
  });

/** Whether the words of a piece may be printed, told in another way than the report does. */
const mayPrint = (one: Evidence) =>
  one.kind === 'document' ||
  (one.kind === 'interview' && one.consent.quotable === true && one.consent.informed);

test('over any evidence, words print where they were marked for, with consent, and nowhere else', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.array(fc.nat(5)), (pieces, back) => {
      const said = pieces.map((one, at): [string, Evidence] => [
        `p${at}`,
        {
          ...one,
          notes: `noted ${at}!`,
          quotes: one.quotes.map((quote) => ({ ...quote, text: `said ${at}!` })),
        },
      ]);
      const withdrawn = back.map((at) => `p${at}`);
      const report = buildReport(withEvidence(new Map(said), withdrawn), { language: 'en' });
      expect(JSON.stringify(report)).not.toMatch(/noted \d!/);
      const rows = report.blocks.flatMap((one) => (one.kind === 'criteria' ? one.criteria : []));
      for (const { code, quotes } of rows) {
        const printed = quotes?.quotes.map((one) => one.text).sort() ?? [];
        const expected = said
          .filter(([id, one]) => !withdrawn.includes(id) && mayPrint(one))
          .filter(([, one]) => one.quotes[0]?.criteria.includes(code))
          .map(([, one]) => `“${one.quotes[0]?.text}”`);
        expect(printed).toEqual(expected.sort());
      }
    }),
  );
});

const quotesOf = (facts: Facts, criterion: string) =>
  buildReport(facts, { language: 'en' })
    .blocks.flatMap((one) => (one.kind === 'criteria' ? one.criteria : []))
    .find((row) => row.code === criterion)?.quotes?.quotes;

describe('a quotation', () => {
  const { evidence } = visitedFacts.visit;

  test('names the group and the site where several of the group were heard at every site', () => {
    expect(quotesOf(visitedFacts, '1.2.4')?.map((one) => one.from)).toEqual([
      'People who use the service, River House',
      'People who use the service, River House',
    ]);
  });

  test('names no site of a group of which one person only was heard at any site', () => {
    // One of the family at River House, two at Hill Unit: a site left out for the one would give them away.
    expect(quotesOf(visitedFacts, '1.5.4')?.map((one) => one.from)).toEqual([
      'Family, friends and carers',
      'Family, friends and carers',
      'House rules, March 2025',
    ]);
    const second = { ...(evidence.get('f1') as Interview), quotes: [] };
    const safe = withEvidence(new Map([...evidence, ['f4', second]]), ['u7']);
    expect(quotesOf(safe, '1.5.4')?.map((one) => one.from)).toContain(
      'Family, friends and carers, River House',
    );
  });

  test('counts nobody twice who took back what they said: their site is not safe any more', () => {
    const left = withEvidence(evidence, ['u2', 'u3', 'u7']);
    expect(quotesOf(left, '1.2.4')?.map((one) => one.from)).toEqual(['People who use the service']);
  });

  test('is labelled as the people call themselves', () => {
    const respondents = new Map([['users', { wanted: null, label: 'residents' }]]);
    const facts = { ...visitedFacts, visit: { ...visitedFacts.visit, respondents } };
    expect(quotesOf(facts, '1.2.4')?.[0]?.from).toBe('Residents, River House');
    expect(textOf(facts)).toContain('3 interviews with residents');
  });
});

describe('urgent concerns', () => {
  test('are on the first page of an internal report, open ones first, with all that was recorded', () => {
    const { concerns } = buildReport(visitedFacts, { language: 'en' }).titlePage;
    expect(concerns?.title).toBe('Urgent concerns: 1 open and 1 closed');
    expect(concerns?.concerns).toEqual([
      {
        open: true,
        state: 'Open',
        what: urgent.what,
        pairs: [
          { label: 'Where:', value: `${urgent.where}, River House` },
          { label: 'When:', value: '10 September 2025, 15:40' },
          { label: 'Who was told:', value: urgent.told },
          { label: 'What was done:', value: urgent.done },
        ],
      },
      expect.objectContaining({
        open: false,
        state: 'Closed on 9 September 2025',
        pairs: expect.arrayContaining([{ label: 'Outcome:', value: urgent.outcome }]),
      }),
    ]);
  });

  test('are in no report for the public, not even that there were any', () => {
    const text = textOf(visitedFacts, 'public');
    for (const said of Object.values(urgent)) expect(text).not.toContain(said);
    const none = { ...visitedFacts, visit: { ...visitedFacts.visit, concerns: new Map() } };
    expect(buildReport(visitedFacts, { language: 'en', kind: 'public' })).toEqual(
      buildReport(none, { language: 'en', kind: 'public' }),
    );
    expect(text).not.toContain('Internal:');
  });

  test('do not say who raised them', () => {
    const { concerns } = buildReport(visitedFacts, { language: 'en' }).titlePage;
    for (const { name } of visitedFacts.members)
      expect(JSON.stringify(concerns)).not.toContain(name);
  });
});
