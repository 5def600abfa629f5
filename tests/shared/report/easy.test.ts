import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { instrumentSchema } from '../../../shared/instrument/instrument.ts';
import { fleschKincaid } from '../../../shared/instrument/readability/fleschKincaid.ts';
import { gulpease } from '../../../shared/instrument/readability/gulpease.ts';
import { kandelMoles } from '../../../shared/instrument/readability/kandelMoles.ts';
import { sentencesIn, wordsOf } from '../../../shared/instrument/readability/text.ts';
import type { Language } from '../../../shared/language/locales.ts';
import { languages } from '../../../shared/language/words.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import type { Block } from '../../../shared/report/report.ts';
import { emptyFacts, fullFacts } from './fixture.ts';
import { visitedFacts } from './visited.ts';

const folder = new URL('../../../resources/instruments/', import.meta.url);
const instrumentIn = (language: Language) =>
  instrumentSchema.parse(
    JSON.parse(readFileSync(new URL(`qualityrights.${language}.json`, folder), 'utf8')),
  );

const easy = (facts: Facts, language: Language) =>
  buildReport({ ...facts, instrument: instrumentIn(language) }, { language, kind: 'easy' });

/** What somebody reads line by line, up to where it says where all of it comes from. */
function linesOf(blocks: readonly Block[]): string[] {
  const end = blocks.findIndex((one) => one.kind === 'heading' && one.id === 'data');
  return blocks.slice(0, end).flatMap((one) => {
    switch (one.kind) {
      case 'heading':
      case 'paragraph':
        return [one.text];
      case 'list':
        return [...one.items];
      case 'table':
        return one.rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : [])),
        );
      default:
        throw new Error(`An easy report has no ${one.kind}`);
    }
  });
}

/** A measure and what a mean line has to reach; a scale that ends has its end, so that no line makes up for a hard one. */
const measures = {
  en: { of: fleschKincaid, fits: (mean: number) => expect(mean).toBeLessThanOrEqual(6) },
  it: {
    of: (text: string) => Math.min(100, gulpease(text)),
    fits: (mean: number) => expect(mean).toBeGreaterThanOrEqual(70),
  },
  fr: {
    of: (text: string) => Math.min(100, kandelMoles(text)),
    fits: (mean: number) => expect(mean).toBeGreaterThanOrEqual(70),
  },
} as const;

describe.each(Object.keys(languages) as Language[])('an easy report in %s', (language) => {
  const lines = linesOf(easy(visitedFacts, language).blocks);

  test('is easy to read by the measure of its language', () => {
    const { of, fits } = measures[language];
    fits(lines.map(of).reduce((sum, one) => sum + one, 0) / lines.length);
  });

  test('has short sentences, and few of them in a line', () => {
    const long = lines.filter((line) => wordsOf(line).length / sentencesIn(line) > 18);
    expect(long).toEqual([]);
    expect(lines.filter((line) => sentencesIn(line) > 4)).toEqual([]);
  });

  test('says what is good and what must change in every theme, and nothing twice', () => {
    const { blocks } = easy(fullFacts, language);
    const criteria = instrumentIn(language).themes.flatMap((theme) =>
      theme.standards.flatMap((one) => one.criteria),
    );
    const items = blocks.flatMap((one) => (one.kind === 'list' ? one.items : []));
    for (const { code, plain } of criteria) {
      const answer = fullFacts.decisions.get(code)?.answer ?? '';
      const shown = items.filter((item) => item === plain).length;
      expect([code, shown]).toEqual([code, ['A/F', 'A/I', 'N/I'].includes(answer) ? 1 : 0]);
    }
  });

  test('shows the sign of every theme and standard', () => {
    const marks = easy(fullFacts, language).blocks.flatMap((one) =>
      one.kind === 'table' && one.alt !== languages[language].kinds.easy.signsAlt
        ? one.rows.flatMap(({ cells }) => (cells[0]?.kind === 'mark' ? [cells[0].mark.code] : []))
        : [],
    );
    const expected = instrumentIn(language).themes.flatMap((theme) =>
      [theme, ...theme.standards].map(({ code }) => fullFacts.decisions.get(code)?.answer),
    );
    expect(marks).toEqual(expected);
  });

  test('says before anything was agreed that nothing was', () => {
    const said = linesOf(easy(emptyFacts, language).blocks).join('\n');
    expect(said).toContain(languages[language].kinds.easy.notAgreed.slice(1));
    expect(said).not.toMatch(/undefined|NaN/);
  });
});

test('the three levels of a table of results are those agreed, with a legend', () => {
  const { blocks, titlePage } = buildReport(fullFacts, { language: 'en', kind: 'table' });
  const [results, legend] = blocks.filter((one) => one.kind === 'table');
  expect(results?.rows).toHaveLength(30);
  for (const { cells } of results?.rows ?? []) {
    const [code, , mark] = cells;
    expect(mark?.kind === 'mark' && mark.mark.code).toBe(
      fullFacts.decisions.get(code?.kind === 'text' ? code.text : '')?.answer,
    );
  }
  expect(legend?.rows.length).toBeGreaterThanOrEqual(4);
  expect(titlePage.title).toBe('Maison du Lac');
  expect(titlePage.subtitle).toContain('September 2025');
  expect(titlePage.kicker).toContain('Sample');
});
