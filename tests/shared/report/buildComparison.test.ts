import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criteriaOf } from '../../../shared/instrument/lookup.ts';
import type { Language } from '../../../shared/language/locales.ts';
import { languages } from '../../../shared/language/words.ts';
import { buildComparison } from '../../../shared/report/compare/buildComparison.ts';
import type { Side } from '../../../shared/report/compare/compare.ts';
import type { Block, Report, Table } from '../../../shared/report/report.ts';
import { allCodes, instrument } from './fixture.ts';
import { baseline, compared, elsewhere, followUp, sideOf } from './sides.ts';

const rounds = buildComparison(compared(followUp, baseline), 'en');
const services = buildComparison(compared(baseline, elsewhere), 'en');

const tables = ({ blocks }: Report) =>
  blocks.filter((block): block is Table => block.kind === 'table');
const charts = ({ blocks }: Report) => blocks.filter((block) => block.kind === 'chart');
const said = (block: Block): string[] => {
  if (block.kind === 'paragraph') return [block.text];
  return block.kind === 'list' ? [...block.items] : [];
};
const sentences = (report: Report) => report.blocks.flatMap(said);

/** The row of a code: what its cells say, marks by their codes. */
function rowOf(report: Report, code: string): string[] {
  const cells = tables(report)
    .flatMap((one) => one.rows)
    .map((row) =>
      row.cells.map((cell) =>
        cell.kind === 'text' ? cell.text : cell.kind === 'mark' ? cell.mark.code : '',
      ),
    );
  return cells.find(([first]) => first === code) ?? [];
}

describe('two rounds of one service', () => {
  test('stand in the order of time, whatever the order in which they were chosen', () => {
    expect(rounds.titlePage.title).toBe('Maison du Lac, round by round');
    expect(rounds.titlePage.subtitle).toBe('From Baseline to Follow-up 1');
  });

  test('say in words how many standards changed, told apart from those that cannot be compared', () => {
    expect(sentences(rounds)).toContain(
      '3 of 25 standards improved, 1 went down, 20 are the same, 1 cannot be compared.',
    );
  });

  test('say why something cannot be compared', () => {
    expect(sentences(rounds)).toContain(
      'Not decided in at least one: 0 themes, 0 standards, 1 criterion',
    );
  });

  test('show each level of both, and what became of it', () => {
    expect(rowOf(rounds, '1.1').slice(2)).toEqual(['A/P', 'A/F', '▲ Improved']);
    expect(rowOf(rounds, '2.1').slice(2)).toEqual(['A/F', 'A/P', '▼ Went down']);
    expect(rowOf(rounds, '2.2').slice(2)).toEqual(['N/A', 'A/P', '· Cannot be compared']);
    expect(rowOf(rounds, '1.1.1').slice(2)).toEqual(['A/P', '–', '· Cannot be compared']);
    expect(rowOf(rounds, '1.1.2').slice(2)).toEqual(['A/P', '?', '· Cannot be compared']);
  });

  test('have a chart of what became of each theme’s criteria, and one of the levels of standards', () => {
    const [change, levels] = charts(rounds);
    const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
    expect(sum(change?.series.flatMap((one) => one.values) ?? [])).toBe(
      criteriaOf(instrument).length,
    );
    expect(sum(levels?.series.flatMap((one) => one.values) ?? [])).toBe(2 * 25);
    expect(levels?.series.map(({ mark }) => mark.name)).toEqual(['Baseline', 'Follow-up 1']);
    const at = levels?.categories.indexOf('A/P  Achieved partially') ?? -1;
    expect(levels?.series.map(({ values }) => values[at])).toEqual([21, 23]);
  });

  test('list the standards that are not the same, grouped by what became of them', () => {
    const [glance] = tables(rounds);
    const heads = glance?.rows.filter((row) => row.tone === 'group').map((row) => row.cells[0]);
    expect(heads?.map((one) => one?.kind === 'text' && one.text)).toEqual([
      'Improved (3)',
      'Went down (1)',
      'Cannot be compared (1)',
    ]);
  });
});

test('several services are told apart by name, and nothing is said to have changed', () => {
  expect(services.titlePage.title).toBe('2 assessments side by side');
  expect(charts(services)).toHaveLength(1);
  expect(rowOf(services, '1.1')).toHaveLength(4);
  expect(JSON.stringify(services)).not.toMatch(/Improved|Went down/);
});

test('two of the same name and round are told apart', () => {
  const later = { ...elsewhere, assessment: { ...elsewhere.assessment, from: '2025-09-09' } };
  for (const twin of [later, elsewhere]) {
    const names = buildComparison(compared(elsewhere, twin, baseline), 'en').titlePage.lines;
    expect(new Set(names.map((line) => line.label)).size).toBe(names.length);
  }
});

test('three rounds also say what changed from each to the next', () => {
  const third = sideOf(Object.fromEntries(followUp.decisions), { round: 2 });
  const report = buildComparison(compared(baseline, followUp, third), 'en');
  const steps = sentences(report).filter((one) => /^From .*standard/.test(one));
  expect(steps).toEqual([
    'From Baseline to Follow-up 1: 3 of 25 standards improved, 1 went down, 20 are the same, 1 cannot be compared.',
    expect.stringMatching(
      /^From Follow-up 1 to Follow-up 2: 0 of 25 standards improved, 0 went down/,
    ),
  ]);
});

describe.each(Object.keys(languages) as Language[])('in %s', (language) => {
  const sides = fc.array(fc.constantFrom<Side>(baseline, followUp, elsewhere, sideOf({})), {
    minLength: 2,
    maxLength: 12,
  });

  test('has every theme, standard and criterion once, in tables as wide as the page', () => {
    fc.assert(
      fc.property(sides, (all) => {
        const report = buildComparison(compared(...all), language);
        const first = tables(report).flatMap((one) => one.rows.map((row) => row.cells[0]));
        const codes = first.map((cell) => (cell?.kind === 'text' ? cell.text : ''));
        expect(codes.filter((code) => allCodes.includes(code)).sort()).toEqual(
          [...allCodes].sort(),
        );
        for (const { columns, rows } of tables(report)) {
          expect(columns.reduce((sum, one) => sum + one.width, 0)).toBeCloseTo(1);
          for (const { width } of columns) expect(width).toBeGreaterThanOrEqual(0.049);
          for (const row of rows) expect(row.cells).toHaveLength(columns.length);
        }
        for (const { categories, series } of charts(report))
          for (const { values } of series) expect(values).toHaveLength(categories.length);
      }),
      { numRuns: 10 },
    );
  });

  test('has no figure with a fraction, for nothing is averaged', () => {
    for (const all of [
      [baseline, followUp],
      [baseline, elsewhere],
    ]) {
      const report = buildComparison(compared(...all), language);
      expect(sentences(report).filter((one) => /\d[.,]\d|%/.test(one))).toEqual([]);
    }
  });
});
