import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criteriaOf } from '../../../shared/instrument/lookup.ts';
import type { Language } from '../../../shared/language/locales.ts';
import { languages } from '../../../shared/language/words.ts';
import type { Evidence, Interview } from '../../../shared/model/evidence.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import { type ReportKind, reportKinds } from '../../../shared/report/options.ts';
import { leftOut } from '../../../shared/report/public/leftOut.ts';
import { anyFacts } from './anyFacts.ts';
import { codes, emptyFacts, instrument, members } from './fixture.ts';
import { internalFacts, internalWords, publicWords } from './internal.ts';
import { stringsIn } from './strings.ts';
import { urgent, visitedFacts } from './visited.ts';

const spoken = Object.keys(languages) as Language[];
const forAll = reportKinds.filter((kind) => kind !== 'full');
const textOf = (facts: Facts, kind: ReportKind, language: Language = 'en') =>
  stringsIn(buildReport(facts, { language, kind })).join('\n');

describe.each(spoken)('in %s', (language) => {
  test.each(forAll)('no %s report says anything that is the team’s alone', (kind) => {
    const text = textOf(internalFacts, kind, language);
    for (const said of [...Object.values(internalWords), ...Object.values(urgent)])
      expect(text).not.toContain(said);
    for (const { name, role, named } of internalFacts.members) {
      if (named !== true) expect(text).not.toContain(name);
      expect(text).not.toContain(role);
    }
  });

  test('the full report says it, so that the test above says something', () => {
    const text = textOf(internalFacts, 'full', language);
    for (const said of [...Object.values(internalWords), ...Object.values(publicWords)])
      expect(text).toContain(said);
  });

  test('the public report says what it may', () => {
    const text = textOf(internalFacts, 'public', language);
    for (const said of Object.values(publicWords)) expect(text).toContain(said);
  });

  test('all that is left out is listed, and only for the team to see', () => {
    const { leftOut: label } = languages[language].kinds;
    const all = new Map(leftOut(internalFacts, languages[language]).map((one) => [one.label, one]));
    expect(all.get(label.concerns)?.items).toEqual(
      expect.arrayContaining([urgent.what, urgent.closedWhat]),
    );
    expect(all.get(label.quotes)?.items).toContain(internalWords.quote);
    expect(all.get(label.documents)?.items).toContain('Visits end at four o’clock.');
    expect(all.get(label.notes)?.items.join()).toContain(internalWords.note);
    expect(all.get(label.names)?.items).toHaveLength(7);
    expect(all.get(label.refused)?.items).toContain('Night nurse in charge');
    expect(all.get(label.approvals)?.items).toContain('ARS-2025-0417');
    expect(all.get(label.without)?.items.length).toBeGreaterThan(0);
    const printed = textOf(internalFacts, 'public', language);
    expect(printed).not.toContain(label.title);
  });
});

test('a name in running text gives way to brackets, and a name that may be told does not', () => {
  const text = textOf(internalFacts, 'public');
  expect(text).toContain('[A member of the team] saw this herself.');
  expect(text).toContain('Gabriel asked for the register.');
  expect(text).toContain('Members who agreed to be named: Gabriel.');
});

/** All agreed, and nothing else. */
const nobody: Partial<Facts> = {
  members: [],
  ratings: [],
  decisions: new Map(
    [...internalFacts.decisions].map(([code]) => [code, { answer: 'A/F', reason: '' }]),
  ),
  visit: emptyFacts.visit,
  together: emptyFacts.together,
};

test('nothing is listed where there is nothing to leave out', () => {
  const bare = { ...internalFacts, ...nobody };
  expect(leftOut(bare, languages.en)).toEqual([]);
});

describe('numbers of people in a public report', () => {
  const list = (facts: Facts) =>
    stringsIn(buildReport(facts, { language: 'en', kind: 'public' })).filter((text) =>
      /^(\d+|\d+ of \d+|Fewer than five) with /.test(text),
    );

  test('are never one to four', () => {
    expect(list(visitedFacts)).toEqual([
      '5 of 12 with people who use the service',
      'Fewer than five with family, friends and carers',
      'Fewer than five with staff',
    ]);
  });

  test('are told from five on, without the sites', () => {
    const evidence = new Map(visitedFacts.visit.evidence);
    const one = evidence.get('s1') as Interview;
    for (const more of ['s5', 's6', 's7']) evidence.set(more, { ...one, code: more });
    const facts = { ...visitedFacts, visit: { ...visitedFacts.visit, evidence } };
    expect(list(facts)).toContain('7 with staff');
  });

  test('do not stand beside a criterion or a quotation', () => {
    const report = buildReport(internalFacts, { language: 'en', kind: 'public' });
    const rows = report.blocks.flatMap((one) => (one.kind === 'criteria' ? one.criteria : []));
    for (const row of rows) {
      expect(row.ratings).toBeNull();
      expect(row.before).toBeNull();
      expect(row.evidence).toBeNull();
      expect(row.sources?.value ?? '').not.toMatch(/\d/);
      for (const { from } of row.quotes?.quotes ?? []) {
        // Six were heard of these, fewer than five of the others.
        expect(['', 'People who use the service']).toContain(from);
      }
    }
    expect(rows.map((row) => row.code)).toEqual(codes);
  });

  test('of a small team’s agreement are not told', () => {
    const few = { ...internalFacts, members: internalFacts.members.slice(0, 4) };
    const heading = (facts: Facts) =>
      buildReport(facts, { language: 'en', kind: 'public' }).blocks.some(
        (one) => one.kind === 'heading' && one.id === 'method-agreement',
      );
    expect(heading(few)).toBe(false);
    expect(heading(internalFacts)).toBe(true);
  });
});

test('over any evidence, a person’s words are public only where they said so', () => {
  const consent = fc.record({
    quotable: fc.constantFrom(true, false, null),
    public: fc.constantFrom(true, false, null, undefined),
  });
  fc.assert(
    fc.property(fc.array(consent, { minLength: 4, maxLength: 8 }), (consents) => {
      const first = visitedFacts.visit.evidence.get('u1') as Interview;
      const evidence = new Map(
        consents.map((given, at): [string, Evidence] => [
          `p${at}`,
          {
            ...first,
            consent: { ...first.consent, ...given },
            quotes: [{ id: '', text: `said ${at}!`, criteria: ['1.2.4'] }],
          },
        ]),
      );
      const text = textOf(
        { ...visitedFacts, visit: { ...visitedFacts.visit, evidence } },
        'public',
      );
      consents.forEach((given, at) => {
        expect(text.includes(`said ${at}!`)).toBe(given.quotable === true && given.public === true);
      });
    }),
    { numRuns: 15 },
  );
});

test('over any facts, every kind is made, plain data, and the same twice', () => {
  fc.assert(
    fc.property(
      anyFacts,
      fc.constantFrom(...forAll),
      fc.constantFrom(...spoken),
      (facts, kind, language) => {
        const report = buildReport(facts, { language, kind, paper: 'letter' });
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        expect(buildReport(facts, { language, kind, paper: 'letter' })).toEqual(report);
        for (const member of members) expect(stringsIn(report)).not.toContain(member.name);
      },
    ),
    { numRuns: 12 },
  );
});

test('a public report has every criterion of the instrument', () => {
  const text = textOf(internalFacts, 'public');
  for (const { statement } of criteriaOf(instrument)) expect(text).toContain(statement);
});

test.each(reportKinds)('a %s report says which data it was made from', (kind) => {
  const text = textOf(visitedFacts, kind);
  for (const said of ['5f1c2b7e', '2,413 recorded changes', instrument.version])
    expect(text).toContain(said);
});
