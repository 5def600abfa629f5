import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReport, notExactlyOnce } from '../../../shared/report/buildReport.ts';
import type { CriterionRow, Report } from '../../../shared/report/report.ts';
import { anyFacts } from './anyFacts.ts';
import { codes, emptyFacts, fullFacts, instrument, partialFacts } from './fixture.ts';

const rowsOf = (report: Report): readonly CriterionRow[] =>
  report.blocks.flatMap((block) => (block.kind === 'criteria' ? block.criteria : []));

const textOf = (report: Report) => JSON.stringify(report);

describe('any report', () => {
  test('shows every criterion exactly once and in order, whatever is opened, rated or decided', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(rowsOf(buildReport(facts, { language: 'en' })).map((row) => row.code)).toEqual(
          codes,
        );
      }),
    );
  });

  test('shows the agreed answer of each criterion, N/A where it was set aside, or that there is none', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { code, agreed, reason } of rowsOf(buildReport(facts, { language: 'en' }))) {
          const aside = facts.setAside.get(code);
          const decision = aside ? { answer: 'N/A', reason: aside } : facts.decisions.get(code);
          expect(agreed.code).toBe(decision?.answer ?? '–');
          expect(agreed.kind === 'not-decided').toBe(decision === undefined);
          expect(reason?.value ?? '').toBe(decision?.reason.trim() ?? '');
        }
      }),
    );
  });

  test('adds up to the same numbers in the chart as in the decisions', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const chart = buildReport(facts, { language: 'en' }).blocks.find(
          (block) => block.kind === 'chart',
        );
        instrument.themes.forEach((theme, index) => {
          const of = theme.standards.flatMap((standard) => standard.criteria).length;
          const counted = chart?.series.reduce((sum, one) => sum + (one.values[index] ?? 0), 0);
          expect(counted).toBe(of);
        });
      }),
    );
  });

  test('has table rows as wide as their header, and columns that fill the page', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const block of buildReport(facts, { language: 'en' }).blocks) {
          if (block.kind !== 'table') continue;
          expect(block.columns.reduce((sum, column) => sum + column.width, 0)).toBeCloseTo(1);
          for (const row of block.rows) expect(row.cells.length).toBe(block.columns.length);
        }
      }),
    );
  });
});

test('a report notices a criterion that is missing or there twice', () => {
  const report = buildReport(fullFacts, { language: 'en' });
  const tables = report.blocks.filter((block) => block.kind === 'criteria');
  const without = { ...report, blocks: report.blocks.filter((block) => block !== tables[0]) };
  const twice = { ...report, blocks: [...report.blocks, ...tables.slice(0, 1)] };
  const first = ['1.1.1', '1.1.2', '1.1.3', '1.1.4'];
  expect(notExactlyOnce(without, fullFacts)).toEqual(first);
  expect(notExactlyOnce(twice, fullFacts)).toEqual(first);
  expect(notExactlyOnce(report, fullFacts)).toEqual([]);
});

test('the same facts give the same report, and all of it is plain data', () => {
  const report = buildReport(fullFacts, { language: 'en' });
  expect(buildReport(fullFacts, { language: 'en' })).toEqual(report);
  expect(structuredClone(report)).toEqual(report);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test('a report names its service, round, dates, wording and the data it was made from', () => {
  const text = textOf(buildReport(fullFacts, { language: 'en' }));
  for (const said of [
    'Maison du Lac',
    'Baseline',
    '8 – 12 September 2025',
    '2,413 recorded changes',
  ])
    expect(text.replaceAll('\u2009', ' ')).toContain(said);
  expect(text).toContain(instrument.notice);
  expect(text).toContain(instrument.version);
});

test('the day a report was made is the day where it was made', () => {
  const late = { ...fullFacts, readAt: Date.UTC(2025, 9, 2, 23, 30) };
  expect(textOf(buildReport(late, { language: 'en', timeZone: 'UTC' }))).toContain(
    '2 October 2025',
  );
  expect(textOf(buildReport(late, { language: 'en', timeZone: 'Europe/Paris' }))).toContain(
    '3 October 2025',
  );
});

test('only a made-up service carries the sample banner', () => {
  expect(buildReport(fullFacts, { language: 'en' }).titlePage.sample).not.toBeNull();
  expect(buildReport(fullFacts, { language: 'en' }).runningHead).toContain('Sample');
  expect(buildReport(partialFacts, { language: 'en' }).titlePage.sample).toBeNull();
  expect(buildReport(partialFacts, { language: 'en' }).runningHead).not.toContain('Sample');
});

test('a report before anything was agreed says so instead of counting', () => {
  const report = buildReport(emptyFacts, { language: 'en' });
  expect(textOf(report)).toContain('has not agreed on any level yet');
  expect(textOf(report)).toContain('No team members have been entered yet.');
  expect(rowsOf(report).every((row) => row.ratings?.kind === 'closed')).toBe(true);
  expect(textOf(report)).not.toMatch(/undefined|NaN/);
});

test('perspectives that the team lacks are named, lived experience first of all', () => {
  const lacking = textOf(buildReport(partialFacts, { language: 'en' }));
  expect(lacking).toContain('Nobody on the team speaks from lived experience');
  expect(lacking).not.toContain('Not on the team');
  const complete = textOf(buildReport(fullFacts, { language: 'en' }));
  expect(complete).toContain('1 of 8 members speaks from lived experience');
  expect(complete).not.toContain('Not on the team');
});
