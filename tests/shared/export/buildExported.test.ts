import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBundle } from '../../../shared/export/buildBundle.ts';
import { buildExported } from '../../../shared/export/buildExported.ts';
import { toCsv } from '../../../shared/export/csv.ts';
import { exportedSchema } from '../../../shared/export/exported.ts';
import { buildTables } from '../../../shared/export/tables.ts';
import type { Language } from '../../../shared/language/locales.ts';
import { languages } from '../../../shared/language/words.ts';
import type { Interview } from '../../../shared/model/evidence.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import { codes, members } from '../report/fixture.ts';
import { urgent, withheld } from '../report/visited.ts';
import { said } from '../report/writtenUp.ts';
import { anyOutFacts, outFacts, withPeers } from './outFacts.ts';

const all = Object.keys(languages) as Language[];

/** All that reaches any file. */
const told = (facts: Facts, language: Language = 'en') =>
  JSON.stringify([buildExported(facts, language), buildBundle(facts, language)]);

const withEvidence = (evidence: Facts['visit']['evidence']): Facts => ({
  ...outFacts,
  visit: { ...outFacts.visit, evidence },
});

describe.each(all)('in %s', (language) => {
  test('what is exported fits its schema and fills every table', () => {
    const exported = buildExported(outFacts, language);
    expect(exportedSchema.parse(exported)).toEqual(exported);
    for (const { name, columns, rows } of buildTables(exported)) {
      expect(rows.length, name).toBeGreaterThan(0);
      expect(new Set(columns).size, name).toBe(columns.length);
      for (const row of rows) expect(row.length, name).toBe(columns.length);
    }
  });

  test('nothing is said that was not given to be printed, and nobody is named', () => {
    const text = told(outFacts, language);
    expect(text).not.toContain('Withheld');
    expect(text).not.toMatch(withheld.codes);
    expect(text).not.toMatch(/Kept|Unread/);
    for (const { id, name } of members) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(name);
    }
    for (const said of Object.values(urgent)) expect(text).not.toContain(said);
    for (const title of ['Training register', 'Corridor, first floor'])
      expect(text).not.toContain(title);
  });
});

test('what may be told is told, so that the tests above say something', () => {
  const text = told(outFacts);
  for (const said of ['Nobody knocks. They open', 'Visits end at four o’clock.', 'House rules'])
    expect(text).toContain(said);
  expect(text).toContain('signed by name in [a person who uses the service]');
  expect(buildExported(outFacts, 'en').decisions).toHaveLength(146);
});

test('over any facts, no rating that is not opened, no member, no note', () => {
  fc.assert(
    fc.property(anyOutFacts, (facts) => {
      const exported = buildExported(facts, 'en');
      const text = told(facts);
      expect(text).not.toContain('noted!');
      expect(text).not.toMatch(/member-\d/);
      expect(text).not.toContain('Withheld');
      const asked = (code: string) => facts.opened.has(code) && !facts.setAside.has(code);
      const team = new Set(facts.members.map((one) => one.id));
      const expected = facts.ratings
        .filter(({ criterion, member }) => asked(criterion) && team.has(member))
        .map(({ criterion, answer }) => `${criterion} ${answer}`);
      expect(exported.ratings.map((one) => `${one.criterion} ${one.answer}`).sort()).toEqual(
        expected.sort(),
      );
      // The same without what is closed: closed ratings leave no trace of any kind.
      const open = { ...facts, ratings: facts.ratings.filter((one) => asked(one.criterion)) };
      expect(told(open)).toBe(text);
    }),
    { numRuns: 40 },
  );
});

test('over any facts, a perspective stands only on named criteria and with three or more on either side', () => {
  fc.assert(
    fc.property(anyOutFacts, (facts) => {
      const byCriterion = Map.groupBy(buildExported(facts, 'en').ratings, (one) => one.criterion);
      for (const [criterion, ratings] of byCriterion) {
        const groups = Map.groupBy(ratings, (one) => one.perspective);
        if (!facts.named.has(criterion)) expect([...groups.keys()]).toEqual([null]);
        if (groups.size > 1 || !groups.has(null))
          for (const some of groups.values()) expect(some.length).toBeGreaterThanOrEqual(3);
      }
    }),
    { numRuns: 40 },
  );
});

test('a perspective that four share stands beside the ratings, and those of the others beside none', () => {
  const { ratings, dissents } = buildExported(withPeers, 'en');
  const first = ratings.filter((one) => one.criterion === '1.1.1');
  const seen = Map.groupBy(first, (one) => one.perspective);
  expect([...seen].map(([one, some]) => [one, some.length])).toEqual([
    ['lived-experience', 4],
    [null, 4],
  ]);
  expect(dissents.map((one) => one.perspective).sort()).toEqual(['lived-experience', null, null]);
  const unnamed = buildExported({ ...withPeers, named: new Set() }, 'en');
  expect(new Set(unnamed.ratings.map((one) => one.perspective))).toEqual(new Set([null]));
});

describe('the list of evidence', () => {
  const rows = (facts: Facts) => buildExported(facts, 'en').evidence;
  const heard = (facts: Facts) => rows(facts).filter((one) => one.kind === 'interview');
  const { evidence } = outFacts.visit;

  test('has a row for each criterion that a piece is about, and no way to tell whose rows belong together', () => {
    const counted = [...evidence].filter(([id]) => !['u6', 'u7'].includes(id));
    const expected = counted.reduce((sum, [, one]) => sum + Math.max(1, one.links.length), 0);
    expect(rows(outFacts)).toHaveLength(expected);
    const backwards = withEvidence(new Map([...evidence].reverse()));
    expect(rows(backwards)).toEqual(rows(outFacts));
  });

  test('says group, site and day only where three or more people share them', () => {
    const river = { group: 'users', site: 'River House', on: '2025-09-09' };
    const users = heard(outFacts).filter((one) => one.group === 'users');
    // Three at River House, but two at Hill Unit, who would stand out by what is left out.
    expect(users.every((one) => one.site === '' && one.on === null)).toBe(true);
    const third = new Map([...evidence, ['u8', evidence.get('u4') as Interview]]);
    const safe = heard(withEvidence(third)).filter((one) => one.group === 'users');
    expect(safe).toContainEqual({
      ...river,
      criterion: '1.2.4',
      kind: 'interview',
      says: 'against',
    });
  });

  test('names no group of two, nor the others that would give it away', () => {
    const fewer = new Map([...evidence].filter(([id]) => id !== 'f3'));
    const groups = new Set(heard(withEvidence(fewer)).map((one) => one.group));
    expect(groups).toEqual(new Set(['users', null]));
  });

  test('keeps to itself what one or two people said', () => {
    const two = new Map([...evidence].filter(([id]) => ['u1', 'f1', 'd1'].includes(id)));
    for (const row of heard(withEvidence(two)))
      expect(row).toMatchObject({ group: null, site: '', on: null, says: null });
    expect(rows(withEvidence(two)).map((one) => one.says)).toContain('against');
  });
});

describe('a table as text', () => {
  test('opens as UTF-8 and keeps quotation marks, commas and lines within a cell', () => {
    const text = toCsv({ columns: ['a', 'b'], rows: [['say "no", then\ngo', 'è']] });
    expect(text).toBe('\ufeff"a","b"\r\n"say ""no"", then\ngo","è"\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '"=1', '＝1', '%0A=1', "'=1"])(
    'never begins a cell with what is run as a formula: %j',
    (text) => {
      const [, row = ''] = toCsv({ columns: ['a'], rows: [[text]] }).split('\r\n', 2);
      expect(row.startsWith(`"'`)).toBe(true);
    },
  );

  test('leaves codes as they are', () => {
    const rows = [['1.1.10', 'A/F', 'N/A', '?', '2025-09-09']];
    expect(toCsv({ columns: [], rows })).toContain('"1.1.10","A/F","N/A","?","2025-09-09"');
  });

  test('no table of the sample begins a cell with a formula', () => {
    for (const table of buildTables(buildExported(outFacts, 'en')))
      expect(toCsv(table)).not.toMatch(/"[=+@]/);
  });
});

test('every opened criterion is listed in the order of the instrument', () => {
  const opened = new Set([codes[5], codes[2]] as string[]);
  expect(buildExported({ ...outFacts, opened }, 'en').opened).toEqual([codes[2], codes[5]]);
});

describe('what the team wrote', () => {
  const exported = buildExported(outFacts, 'en');

  test('is there without what it keeps to itself and what nobody has read', () => {
    expect(exported.recommendations.map(({ number, text }) => [number, text])).toEqual([
      ['R1', said.recommendation],
      ['R2', 'Count who is called at night.'],
    ]);
    expect(exported.findings.map(({ kind, language }) => [kind, language])).toEqual([
      ['shortfall', 'en'],
      ['strength', 'en'],
      ['shortfall', 'it'],
    ]);
    expect(exported.chapters.map(({ part, language }) => `${part}/${language}`)).toEqual([
      'summary/en',
      'summary/it',
      'discussion/fr',
      'discussion/en',
    ]);
  });

  test('is plain text, list by list', () => {
    const text = exported.chapters.find(
      ({ part, language }) => `${part}/${language}` === 'discussion/en',
    );
    expect(text?.text).toBe(
      [
        said.discussion,
        'What we heard',
        'A sentence with bold and slanted words,\non two lines.',
        'In order',
        '1. First the doors.\n  - Curtains\n  - Keys\n2. Then the nights.',
        '1. Counted anew.',
      ].join('\n\n'),
    );
  });

  test('names nobody, and neither do reasons', () => {
    const decisions = new Map([['1.1', { answer: 'A/P', reason: 'As Bernard and Amira saw.' }]]);
    const [reason] = buildExported({ ...outFacts, decisions }, 'en').decisions.flatMap(
      (one) => one.reason || [],
    );
    expect(reason).toBe('As [members of the team] saw.');
  });
});

test('a reason, a note by site and words that are kept for the full report are in no file', () => {
  const { visit } = outFacts;
  const [site = ''] = visit.sites.keys();
  const facts: Facts = {
    ...outFacts,
    decisions: new Map([['1.1', { answer: 'A/P', reason: 'Kept!', internal: true }]]),
    visit: {
      ...visit,
      siteNotes: new Map([[`1.1/${site}`, { text: 'Kept!', internal: true }]]),
      evidence: new Map(
        [...visit.evidence].map(([id, one]) => [id, { ...one, internal: one.quotes.length > 0 }]),
      ),
    },
  };
  expect(told(facts)).not.toContain('Kept!');
  expect(buildExported(facts, 'en').quotations).toEqual([]);
  expect(buildExported(facts, 'en').decisions.find((one) => one.code === '1.1')?.answer).toBe(
    'A/P',
  );
});
