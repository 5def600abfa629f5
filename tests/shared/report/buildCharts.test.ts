import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../../shared/language/words.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import { spreadCharts, standardsChart } from '../../../shared/report/chapters/buildCharts.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import { gather } from '../../../shared/report/material.ts';
import type { Block, Chart } from '../../../shared/report/report.ts';
import { anyFacts } from './anyFacts.ts';
import { codes, emptyFacts, fullFacts } from './fixture.ts';

const chartsIn = (blocks: readonly Block[]): Chart[] =>
  blocks.flatMap((one) => (one.kind === 'chart' ? [one] : []));

const materialOf = (facts: Facts) => gather(facts, languages.en, 'UTC');
const spreadsOf = (facts: Facts) => chartsIn(spreadCharts(materialOf(facts)));
const total = ({ series }: Chart) =>
  series.reduce((sum, { values }) => sum + values.reduce((all, one) => all + one, 0), 0);

test('every criterion of every standard is in the chart once, and its words say what its bars show', () => {
  const [chart] = standardsChart(materialOf(fullFacts));
  expect(chart && total(chart)).toBe(codes.length);
  expect(chart?.categories).toHaveLength(25);
  for (const name of chart?.categories ?? []) expect(chart?.alt).toContain(name);
  expect(standardsChart(materialOf(emptyFacts))).toEqual([]);
});

/** How many had answered each criterion when it was opened, of those on the team. */
function answeredFirst({ members, together }: Facts) {
  const team = new Set(members.map(({ id }) => id));
  return Map.groupBy(
    together.first.filter(({ member }) => team.has(member)),
    ({ criterion }) => criterion,
  );
}

test('over any facts, members’ answers are drawn of opened criteria that three or more answered, and no others', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const counted = [...answeredFirst(facts)]
        .filter(([code]) => facts.opened.has(code) && !facts.setAside.has(code))
        .filter(([, answers]) => answers.length >= 3)
        .reduce((sum, [, answers]) => sum + answers.length, 0);
      const charts = spreadsOf(facts);
      expect(charts).toHaveLength(counted > 0 ? 2 : 0);
      for (const chart of charts) expect(total(chart)).toBe(counted);
      for (const { shape } of charts) expect(shape).toBe('shares');
    }),
    { numRuns: 40 },
  );
});

test('a team of two has no chart of its answers, and the public has none of anybody’s', () => {
  expect(spreadsOf({ ...fullFacts, members: fullFacts.members.slice(0, 2) })).toEqual([]);
  expect(spreadsOf(fullFacts)).toHaveLength(2);
  const shapes = (kind: 'full' | 'public') =>
    chartsIn(buildReport(fullFacts, { language: 'en', kind }).blocks).map(({ shape }) => shape);
  expect(shapes('full')).toEqual([undefined, 'shares', 'shares', undefined]);
  expect(shapes('public')).toEqual([undefined, undefined]);
});
