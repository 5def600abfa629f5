import { expect, test } from 'vitest';
import { buildReport } from '../../../shared/report/buildReport.ts';
import { piecesOf } from '../../../shared/report/references.ts';
import type { Reference } from '../../../shared/report/report.ts';
import { emptyFacts, fullFacts, partialFacts } from './fixture.ts';
import { picturedFacts } from './photos.ts';

const codes = ['1.1', '1.1.2', 'all of 1'].map((words) => ({ words, to: words }));
const led = (text: string) => piecesOf(text, codes).flatMap(({ to }) => to ?? []);

test('words lead somewhere where they stand as words of their own', () => {
  expect(led('1.1, 1.1.2 and all of 1.')).toEqual(['1.1', '1.1.2', 'all of 1']);
  expect(led('11.1, 1.1.20, 1.1.2.3, all of 12, v1.1')).toEqual([]);
  expect(led('on 1 of 2')).toEqual([]);
});

test('a text cut into pieces is whole when they are joined', () => {
  const text = 'See 1.1.2 (1.1), not 1.1.3.';
  expect(
    piecesOf(text, codes)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('every reference of a report leads to a place that is there', () => {
  for (const facts of [fullFacts, partialFacts, emptyFacts, picturedFacts]) {
    for (const kind of ['full', 'public'] as const) {
      const { blocks } = buildReport(facts, { language: 'fr', kind });
      const ids = new Set(found(blocks, 'id'));
      const references = found(blocks, 'references').flat() as Reference[];
      expect(references.length).toBeGreaterThan(20);
      expect(references.filter(({ to }) => !ids.has(to))).toEqual([]);
    }
  }
});

/** All values of a key, however deep. */
function found(value: unknown, key: string): unknown[] {
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, one]) => [
    ...(name === key ? [one] : []),
    ...found(one, key),
  ]);
}
