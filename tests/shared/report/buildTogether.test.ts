import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderWord } from '../../../electron/report/renderWord.ts';
import type { Language } from '../../../shared/language/locales.ts';
import { languages } from '../../../shared/language/words.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import type { Together } from '../../../shared/report/facts/together.ts';
import type { Block, CriterionRow, Report } from '../../../shared/report/report.ts';
import { opened } from '../../electron/report/opened.ts';
import { anyFacts } from './anyFacts.ts';
import { codes, emptyFacts, fullFacts, members } from './fixture.ts';
import { visitedFacts } from './visited.ts';

const words = {
  named: 'I would not call the stairs safe.',
  unsigned: 'Nobody asked those who sleep there.',
  above: 'As a whole it is worse than that.',
};
const dissents: Together['dissents'] = [
  {
    code: '1.1.1',
    text: words.named,
    signed: 'name',
    name: 'Amira',
    perspective: 'lived-experience',
  },
  { code: '1.1.1', text: words.unsigned, signed: 'none', name: null, perspective: null },
  { code: '1.1', text: words.above, signed: 'perspective', name: null, perspective: 'family' },
];

const withTogether = (facts: Facts, together: Partial<Together>): Facts => ({
  ...facts,
  together: { ...facts.together, ...together },
});

const rowOf = ({ blocks }: Report, code: string): CriterionRow | undefined =>
  blocks
    .flatMap((one) => (one.kind === 'criteria' ? one.criteria : []))
    .find((row) => row.code === code);

const verdictOf = ({ blocks }: Report, code: string) =>
  blocks.flatMap((one) => (one.kind === 'verdict' && one.code === code ? [one] : []))[0];

/** All that stands under a heading up to the next. */
function under(id: string, blocks: readonly Block[]): readonly Block[] {
  const from = blocks.findIndex((one) => one.kind === 'heading' && one.id === id);
  const to = blocks.findIndex((one, at) => at > from && one.kind === 'heading');
  return from < 0 ? [] : blocks.slice(from, to);
}

describe('who sees a decision differently', () => {
  const report = buildReport(withTogether(fullFacts, { dissents }), { language: 'en' });

  test('is quoted below it, signed as they chose', () => {
    expect(rowOf(report, '1.1.1')?.dissents).toEqual({
      label: 'Seen differently:',
      quotes: [
        { text: `“${words.named}”`, from: 'Amira, Lived experience' },
        { text: `“${words.unsigned}”`, from: 'A member of the team' },
      ],
    });
    expect(rowOf(report, '1.1.2')?.dissents).toBeNull();
    expect(verdictOf(report, '1.1')?.sites).toEqual([
      { label: 'Seen differently (Family or carer):', value: `“${words.above}”` },
    ]);
  });

  test('prints though the decision was taken back', () => {
    const decisions = new Map(fullFacts.decisions);
    decisions.delete('1.1.1');
    const facts = { ...withTogether(fullFacts, { dissents }), decisions };
    expect(rowOf(buildReport(facts, { language: 'en' }), '1.1.1')?.dissents?.quotes).toHaveLength(
      2,
    );
  });

  test('prints in the annex where an upgrade took the criterion out', () => {
    const [one] = fullFacts.instrument.themes[0]?.standards[0]?.criteria ?? [];
    const gone = { code: '1.1.1', version: '0.9.0', statement: one?.statement ?? '' };
    const facts = withTogether(
      {
        ...fullFacts,
        former: [
          {
            ...gone,
            question: undefined,
            scale: fullFacts.instrument.scale,
            decision: { answer: 'A/F', reason: '' },
            ratings: [],
          },
        ],
      },
      { dissents: [{ ...dissents[1], code: '1.1.1@0.9.0' }] as typeof dissents },
    );
    const { blocks } = buildReport(facts, { language: 'en' });
    expect(JSON.stringify(under('annex-former', blocks))).toContain(
      `Seen differently: “${words.unsigned}” A member of the team`,
    );
  });

  test('prints no code of an interview', () => {
    const said = [{ ...dissents[1], code: '1.1.1', text: 'U-01 said so.' }] as typeof dissents;
    const quotes = rowOf(
      buildReport(withTogether(visitedFacts, { dissents: said }), { language: 'en' }),
      '1.1.1',
    );
    expect(quotes?.dissents?.quotes[0]?.text).toBe('“[A person who uses the service] said so.”');
  });

  test.each(Object.keys(languages) as Language[])('is labelled in %s', (language) => {
    const { differently } = languages[language].report.together;
    const row = rowOf(buildReport(withTogether(fullFacts, { dissents }), { language }), '1.1.1');
    expect(row?.dissents?.label).toContain(differently);
  });
});

describe('a decision', () => {
  const decidedBy = (present: readonly string[] | undefined) => {
    const decision: Decision = { answer: 'A/P', reason: '', ...(present && { present }) };
    const decisions = new Map([...fullFacts.decisions, ['1.1.1', decision] as const]);
    return rowOf(buildReport({ ...fullFacts, decisions }, { language: 'en' }), '1.1.1')?.without;
  };

  test('says which perspectives of the team had nobody there', () => {
    const some = members.filter((one) => !['family', 'legal'].includes(one.perspective));
    expect(decidedBy(some.map(({ id }) => id))).toEqual({
      label: 'Decided without:',
      value: 'Family or carer; Legal or human rights',
    });
  });

  test('says nothing where all perspectives had somebody there, or nobody noted who was', () => {
    const oneEach = [...Map.groupBy(members, (one) => one.perspective).values()];
    expect(decidedBy(oneEach.flatMap(([first]) => first?.id ?? []))).toBeNull();
    expect(decidedBy(undefined)).toBeNull();
  });
});

describe('answers before and after the talk', () => {
  const changed = (answer: string | null) =>
    withTogether(fullFacts, {
      first: fullFacts.together.first.flatMap((one) =>
        one.criterion !== '1.1.1' || one.member !== 'member-0'
          ? [one]
          : answer === null
            ? []
            : [{ ...one, answer }],
      ),
    });

  test('stand side by side where somebody changed theirs, and once where nobody did', () => {
    const row = rowOf(buildReport(changed('N/I'), { language: 'en' }), '1.1.1');
    expect(row?.before).toMatchObject({ label: 'Before talking:', after: 'After talking:' });
    expect(row?.before?.shares.text).toContain('1 N/I');
    expect(row?.ratings?.text).not.toContain('N/I');
    expect(rowOf(buildReport(fullFacts, { language: 'en' }), '1.1.1')?.before).toBeNull();
  });

  test('count as not rated before where somebody answered only after the opening', () => {
    const row = rowOf(buildReport(changed(null), { language: 'en' }), '1.1.1');
    expect(row?.before?.shares.text).toContain('1 not rated');
    expect(row?.before?.shares.of).toBe(row?.ratings?.kind === 'open' ? row.ratings.of : 0);
  });
});

describe('the method chapter', () => {
  test('says how the team scored, and counts supporters and themes left to others without a name', () => {
    const [first, ...others] = members;
    const team = [{ ...first, supporter: 'Samira Supporter' }, ...others] as typeof members;
    const facts = withTogether({ ...fullFacts, members: team }, { handedOver: 3, dissents });
    const said = JSON.stringify(
      under('method-rating', buildReport(facts, { language: 'en' }).blocks),
    );
    for (const part of [
      'each on their own',
      'without names and in random order',
      'could say so in their own words',
      '1 of 8 members had a supporter at their side',
      '3 times a member left a theme to a team-mate',
      '3 times a member saw a decision differently',
    ])
      expect(said).toContain(part);
    expect(JSON.stringify(buildReport(facts, { language: 'en' }))).not.toContain('Samira');
    expect(
      JSON.stringify(under('method-rating', buildReport(fullFacts, { language: 'en' }).blocks)),
    ).not.toMatch(/supporter|left a theme|a member saw/);
  });

  test('gives figures by theme with their intervals, and says where they are too few', () => {
    const few = codes.filter((code) => !code.startsWith('1.') || code.startsWith('1.1.'));
    const { blocks } = buildReport({ ...fullFacts, opened: new Set(few) }, { language: 'en' });
    const [table] = under('method-agreement', blocks).flatMap((one) =>
      one.kind === 'table' ? [one] : [],
    );
    const rows = (table?.rows ?? []).map(({ cells }) =>
      cells.map((one) => (one.kind === 'text' ? one.text : '')),
    );
    expect(rows.map(([name]) => name?.slice(0, 1))).toEqual(['A', '1', '2', '3', '4', '5']);
    expect(rows[0]?.[4]).toMatch(/^0\.\d\d \(−?0\.\d\d–0\.\d\d\)$/);
    expect(rows[1]?.slice(4)).toEqual(['too few to say', 'too few to say']);
  });

  test('has no figures before anything can be compared', () => {
    expect(under('method-agreement', buildReport(emptyFacts, { language: 'en' }).blocks)).toEqual(
      [],
    );
  });
});

test('first answers of what is not open change nothing, even if they slipped in', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const first = facts.together.first.filter((one) => facts.opened.has(one.criterion));
      expect(buildReport(facts, { language: 'en' })).toEqual(
        buildReport(withTogether(facts, { first }), { language: 'en' }),
      );
    }),
    { numRuns: 20 },
  );
});

describe('in Word', () => {
  let texts: readonly string[];
  let file: string;
  beforeAll(async () => {
    const report = buildReport(withTogether(fullFacts, { dissents }), { language: 'en' });
    const word = opened(await renderWord(report));
    texts = word.texts;
    file = word.paths.map(word.part).join();
  });

  test('each dissent prints with its signature and no other', () => {
    for (const said of Object.values(words)) expect(texts).toContain(`“${said}”`);
    const signedAfter = (said: string) => texts[texts.indexOf(`“${said}”`) + 1];
    expect(signedAfter(words.named)).toBe(' Amira, Lived experience');
    expect(signedAfter(words.unsigned)).toBe(' A member of the team');
  });

  test('nothing tells whose a rating was: no id of a member is in the file', () => {
    for (const { id } of members) expect(file).not.toContain(id);
  });
});
