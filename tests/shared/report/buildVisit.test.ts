import { describe, expect, test } from 'vitest';
import type { Language } from '../../../shared/language/locales.ts';
import { languages } from '../../../shared/language/words.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import type { Gathered } from '../../../shared/report/facts/gathered.ts';
import type { Block } from '../../../shared/report/report.ts';
import { emptyFacts, fullFacts } from './fixture.ts';
import { visitedFacts } from './visited.ts';

const report = buildReport(visitedFacts, { language: 'en' });
const withVisit = (visit: Partial<Gathered>): Facts => ({
  ...visitedFacts,
  visit: { ...visitedFacts.visit, ...visit },
});

/** All that stands under a heading up to the next, as text. */
function under(id: string, blocks: readonly Block[] = report.blocks): string {
  const from = blocks.findIndex((one) => one.kind === 'heading' && one.id === id);
  const to = blocks.findIndex((one, at) => at > from && one.kind === 'heading');
  return from < 0 ? '' : JSON.stringify(blocks.slice(from, to));
}

const rowOf = (code: string) =>
  report.blocks
    .flatMap((one) => (one.kind === 'criteria' ? one.criteria : []))
    .find((row) => row.code === code);

const verdictOf = (code: string) =>
  report.blocks.find((one) => one.kind === 'verdict' && one.code === code);

describe('the method chapter', () => {
  test('says why the team went, what it covered and whether it was announced', () => {
    const said = under('method-aim');
    expect(said).toContain('Both houses, day and night.');
    expect(said).toContain('The service knew of part of the visit only.');
  });

  test('says who permitted the visit and what was asked for in vain', () => {
    const said = under('method-approvals');
    for (const part of ['Regional health agency', 'Given, 12 June 2025', 'ARS-2025-0417'])
      expect(said).toContain(part);
    expect(said).toContain('Asked for, not given yet');
    const approvals = new Map(
      [...visitedFacts.visit.approvals].map(([id, one]) => [
        id,
        { ...one, state: 'not-needed', note: 'The law lets us in.' } as const,
      ]),
    );
    const { blocks } = buildReport(withVisit({ approvals }), { language: 'en' });
    expect(under('method-approvals', blocks)).toContain('Not needed: The law lets us in.');
  });

  test('says of the service what the register does, and its sites in order', () => {
    const said = under('method-service');
    for (const part of ['38', '1,240', 'French, Arabic, Ukrainian', 'River House; Hill Unit'])
      expect(said).toContain(`"value":"${part}"`);
    expect(said).not.toContain('+33');
  });

  test('says who was where on which day, in order of days', () => {
    const said = under('method-visits');
    const first = said.indexOf('9 September 2025","');
    expect(said.indexOf('Amira and Chloé Dubois')).toBeGreaterThan(first);
    expect(said.indexOf('10 September 2025')).toBeGreaterThan(said.indexOf('Amira'));
  });

  test('says ties in words, and keeps none apart from not declared', () => {
    const said = under('method-independence');
    expect(said).toContain('Worked with the medical director until 2016.');
    expect(said.split('"None"').length - 1).toBe(1);
    expect(said.split('"Not declared"').length - 1).toBe(6);
  });

  test('names each perspective that nobody brings', () => {
    const social = visitedFacts.members.filter((one) => one.perspective === 'social');
    const said = under(
      'method-team',
      buildReport({ ...visitedFacts, members: social }, { language: 'en' }).blocks,
    );
    expect(said).toContain('Nobody on the team speaks from lived experience');
    expect(said).toContain(
      'Not on the team: Family or carer, Mental health professional and Legal or human rights.',
    );
  });

  test('counts interviews by group and site against those wanted, without what was withdrawn', () => {
    const said = under('method-gathered').replaceAll('\u00a0', ' ');
    expect(said).toContain(
      '5 of 12 with people who use the service (River House: 3; Hill Unit: 2)',
    );
    expect(said).toContain('3 of 4 with family, friends and carers (River House: 1; Hill Unit: 2)');
    expect(said).toContain('4 with staff (River House: 2; Hill Unit: 2)');
    expect(said).toContain('Read: 2 documents. Noted: 1 observation.');
    expect(said).toContain('1 interview was withdrawn; nothing of it is in this report.');
    expect(said).toContain('1 interview was ended early by the person');
  });

  test('says where nothing was gathered, where only staff were heard and where sources disagree', () => {
    const said = under('method-coverage');
    expect(said).toMatch(
      /Nothing was asked, seen or read on \d+ criteria: .*all of 5\.2, all of 5\.3/,
    );
    expect(said).toMatch(/Only staff were heard on \d+ criteria: 1\.2\.1/);
    expect(said).toContain('Sources disagree on 2 criteria: 1.1.1, 1.5.4.');
  });

  test('says nothing of gaps on a criterion that was set aside', () => {
    const aside = new Map([['1.1.1', 'Not here.']]);
    const { blocks } = buildReport({ ...visitedFacts, setAside: aside }, { language: 'en' });
    expect(under('method-coverage', blocks)).toContain('Sources disagree on 1 criterion: 1.5.4.');
  });
});

describe('the results', () => {
  test('begin with access that was refused, undated ones last', () => {
    const said = under('refused-access');
    expect(said).toContain('A place (River House, 9 September 2025)');
    expect(said).toContain('Night nurse in charge');
    expect(said).toContain('We asked to see the room at the end of the corridor.');
    expect(said).toContain('1.2.9 (version 1.0.0), 4.2.1, 4.2.5');
    expect(said.indexOf('Administration')).toBeGreaterThan(said.indexOf('Night nurse'));
  });

  test('count what a criterion rests on by source', () => {
    expect(rowOf('1.2.4')?.sources).toEqual({
      label: 'Rests on:',
      value: '3 interviews with people who use the service, 1 interview with staff, 1 document',
    });
    expect(rowOf('1.1.1')?.sources?.value).toContain('1 observation');
    expect(rowOf('5.2.1')?.sources).toBeNull();
  });

  test('print notes by site under the level of a criterion, a standard and a theme', () => {
    expect(rowOf('1.2.4')?.sites).toEqual([
      { label: 'River House:', value: 'Doors have a window at eye height and no curtain.' },
      { label: 'Hill Unit:', value: 'Everyone has a key to their own room.' },
    ]);
    const single = 'Bedrooms are single here since the building works of 2024.';
    expect(verdictOf('1.2')).toMatchObject({ sites: [{ label: 'Hill Unit:', value: single }] });
    expect(verdictOf('1')).toMatchObject({ sites: [{ label: 'River House:' }] });
    expect(verdictOf('2')).toMatchObject({ sites: [] });
  });
});

test('notes by site and quotations stay with a criterion that an upgrade took out', () => {
  const old = '1.2.9@1.0.0';
  const said = { id: 'q', text: 'It was better before.', criteria: [old] };
  const piece = visitedFacts.visit.evidence.get('u5');
  const facts: Facts = {
    ...withVisit({
      siteNotes: new Map([[`${old}/site-hill`, { text: 'The bench was here.' }]]),
      evidence: new Map(piece ? [['u5', { ...piece, quotes: [said] }]] : []),
    }),
    former: [
      {
        code: '1.2.9',
        version: '1.0.0',
        statement: 'There is a bench.',
        question: undefined,
        scale: visitedFacts.instrument.scale,
        decision: { answer: 'A/F', reason: 'We sat on it.' },
        ratings: [],
      },
    ],
  };
  const annex = under('annex-former', buildReport(facts, { language: 'en' }).blocks);
  expect(annex).toContain('We sat on it.\\nHill Unit: The bench was here.');
  expect(annex).toContain('“It was better before.” People who use the service');
});

test('an assessment with nothing planned or gathered has no empty chapter', () => {
  for (const facts of [emptyFacts, fullFacts]) {
    const { blocks, titlePage } = buildReport(facts, { language: 'en' });
    expect(titlePage.concerns).toBeNull();
    const ids = blocks.flatMap((one) => (one.kind === 'heading' ? [one.id] : []));
    expect(ids.filter((id) => /^method-|^refused/.test(id))).toEqual([
      'method-service',
      'method-team',
      'method-rating',
      ...(facts === fullFacts ? ['method-agreement'] : []),
      'method-coverage',
    ]);
    expect(JSON.stringify(blocks)).not.toContain('Nothing was asked');
  }
});

test('no heading stands above nothing, however much or little was planned', () => {
  const some: Partial<Gathered>[] = [
    {},
    { approvals: new Map(), plan: { aim: ' ', scope: '', announced: null } },
    { visits: new Map(), refused: new Map() },
    { sites: new Map(), siteNotes: new Map() },
    { evidence: new Map(), respondents: new Map(), withdrawn: new Set() },
    { evidence: new Map(), respondents: new Map([['staff', { wanted: 3, label: '' }]]) },
  ];
  for (const part of some) {
    const { blocks } = buildReport(withVisit(part), { language: 'en' });
    blocks.forEach((one, at) => {
      const next = blocks[at + 1];
      if (one.kind !== 'heading') return;
      expect([one.id, next?.kind === 'heading' ? next.level > one.level : Boolean(next)]).toEqual([
        one.id,
        true,
      ]);
    });
  }
});

test.each(Object.keys(languages) as Language[])('nothing is missing in %s', (language) => {
  const text = JSON.stringify(buildReport(visitedFacts, { language }));
  expect(text).not.toMatch(/undefined|NaN|\[object|Invalid Date/);
});
