import { expect, test } from 'vitest';
import { momentOf } from '../../../../renderer/screens/simple/moment.ts';
import { plainOf, sentencesOf } from '../../../../renderer/screens/simple/plain.ts';
import { marksOf } from '../../../../shared/report/written/mark.ts';
import { instrument } from '../../../e2e/instrument.ts';

const { scale } = instrument;

test('each level of a scale of any length gets an explanation that fits its place', () => {
  const moments = (places: number) =>
    Array.from({ length: places }, (_, place) => momentOf('level', place, places));
  expect(moments(2)).toEqual(['best', 'worst']);
  expect(moments(3)).toEqual(['best', 'lower', 'worst']);
  expect(moments(4)).toEqual(['best', 'upper', 'lower', 'worst']);
  expect(moments(5)).toEqual(['best', 'upper', 'lower', 'lower', 'worst']);
  expect(momentOf('N/A', -1, 4)).toBe('notApplicable');
  expect(momentOf('?', -1, 4)).toBe('notEnough');
});

test('what is read aloud is the question, then every answer by name and plain meaning', () => {
  const choices = marksOf(scale).map((mark) => ({ answer: mark.code, mark }));
  const read = sentencesOf('Is it so?', 'You can answer:', choices, scale);
  expect(read.slice(0, 3)).toEqual([
    'Is it so?',
    'You can answer:',
    'Achieved fully. Yes, this is true here.',
  ]);
  expect(read).toHaveLength(2 + scale.levels.length + 2);
});

test('an answer that is none of the scale is read by its name alone', () => {
  const said = { answer: 'yes', mark: { kind: 'said', code: 'Yes', name: 'Yes' } as const };
  expect(sentencesOf('Is it so?', '', [said], scale).at(-1)).toBe('Yes.');
  expect(plainOf(scale, 'yes')).toBeUndefined();
  expect(plainOf(scale, '?')).toBe(scale.notEnough.plain);
});
