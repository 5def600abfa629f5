import { Packer } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../../electron/report/layOut.ts';
import { addUp, type Pages } from '../../../electron/report/pages.ts';
import { partsOf } from '../../../electron/report/parts.ts';
import { renderWord, wordDocument } from '../../../electron/report/renderWord.ts';
import { buildReport } from '../../../shared/report/buildReport.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import { emptyFacts, fullFacts, partialFacts } from '../../shared/report/fixture.ts';
import { visitedFacts } from '../../shared/report/visited.ts';
import { writtenFacts } from '../../shared/report/writtenUp.ts';
import { hasLibreOffice, pagesOf } from './libreOffice.ts';
import { contentsOf, opened } from './opened.ts';

/** A reason as long as people may write, on every criterion of a standard: rows taller than a page. */
const long = 'We came back to this point on three days and heard different things. '.repeat(110);
const longFacts: Facts = {
  ...fullFacts,
  decisions: new Map(
    [...fullFacts.decisions].map(([code, decision]) =>
      code.startsWith('2.1') ? [code, { ...decision, reason: long }] : [code, decision],
    ),
  ),
};

/** A whole visit, and so much that could not wait that the title page runs over. */
const urgentFacts: Facts = {
  ...visitedFacts,
  visit: {
    ...visitedFacts.visit,
    concerns: new Map(
      Array.from({ length: 5 }, (_, at) =>
        [...visitedFacts.visit.concerns].map(
          ([id, one]) =>
            [`${id}${at}`, { ...one, done: at === 2 ? long.slice(0, 3900) : one.done }] as const,
        ),
      ).flat(),
    ),
  },
};

const cases = [
  ['full', fullFacts],
  ['partial', partialFacts],
  ['empty', emptyFacts],
  ['long-winded', longFacts],
  ['written-up', urgentFacts],
  ['team’s own', writtenFacts],
] as const;

const laid = new Map<Facts, Pages>();
/** Laid out once for all tests: it takes seconds. */
function numbered(facts: Facts): Pages {
  const pages =
    laid.get(facts) ?? addUp(partsOf(buildReport(facts, { language: 'en' })).map(layOut));
  laid.set(facts, pages);
  return pages;
}

const libreOffice = await hasLibreOffice();

describe.each(cases)('the pages of a %s report', (_, facts) => {
  test('are the same part by part as laid out in one piece', async () => {
    const report = buildReport(facts, { language: 'en' });
    const whole = wordDocument({ report, front: true }, estimatePageNumbers);
    const once = opened(new Uint8Array(await Packer.toArrayBuffer(whole)));
    const byParts = opened(await renderWord(report, numbered(facts)));
    expect(contentsOf(byParts.document)).toEqual(contentsOf(once.document));
    expect(contentsOf(once.document).at(-1)?.page).toBeGreaterThan(10);
  });

  test.skipIf(!libreOffice)('are those of LibreOffice, heading by heading', async () => {
    const report = buildReport(facts, { language: 'en' });
    const pages = numbered(facts);
    const file = await renderWord(report, pages);
    const shown = await pagesOf(file);
    expect(shown.length).toBe(pages.total);
    for (const { title, page } of contentsOf(opened(file).document))
      expect([title, page, squeezed(shown[page - 1])]).toEqual([
        title,
        page,
        expect.stringContaining(squeezed(title)),
      ]);
  });
});

test('all themes and standards are on one page', () => {
  for (const [, facts] of cases) {
    const { headings } = numbered(facts);
    const next = headings.get('report_figures') ?? headings.get('report_method') ?? 0;
    expect(next - (headings.get('report_at_a_glance') ?? 0)).toBe(1);
  }
});

test('after a part that could not be laid out to its end, no page is claimed', () => {
  const part = (pages: number | null, ...names: string[]) => ({
    pages,
    headings: new Map(names.map((name, index) => [name, index + 1] as const)),
  });
  const pages = addUp([part(4, 'any'), part(2, 'a', 'b'), part(null, 'c'), part(1, 'd')]);
  expect(Object.fromEntries(pages.headings)).toEqual({ a: 1, b: 2, c: 3 });
  expect(pages.total).toBeNull();
});

const squeezed = (text = '') => text.replace(/\s+/g, ' ');
