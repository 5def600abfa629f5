import { expect, test } from 'vitest';
import {
  beginOf,
  neighbour,
  nextToRate,
  placeOf,
  toRate,
  type Way,
} from '../../../../renderer/screens/simple/way.ts';
import { withoutCriteria } from '../../../../shared/instrument/applicability.ts';
import { criteriaOf } from '../../../../shared/instrument/lookup.ts';
import { instrument } from '../../../e2e/instrument.ts';

const codes = criteriaOf(instrument).map((one) => one.code);
const way = (part: Partial<Way> = {}): Way => ({
  instrument,
  rated: [],
  handed: [],
  later: [],
  ...part,
});

test('says where a criterion stands in its theme', () => {
  expect(placeOf(instrument, '1.2.1')).toMatchObject({ at: 5, all: 32, theme: { code: '1' } });
  expect(placeOf(instrument, '5.4.3')).toMatchObject({ at: 12, all: 12 });
  expect(placeOf(instrument, '9.9.9')).toBeUndefined();
});

test('what is set aside has no place and counts nowhere', () => {
  const asked = withoutCriteria(instrument, (code) => code === '1.1.2');
  expect(placeOf(asked, '1.1.2')).toBeUndefined();
  expect(placeOf(asked, '1.1.3')).toMatchObject({ at: 2, all: 31 });
  expect(neighbour(asked, '1.1.1', 1)).toBe('1.1.3');
});

test('goes back and on across standards and themes, and ends at the ends', () => {
  expect(neighbour(instrument, '1.1.4', 1)).toBe('1.2.1');
  expect(neighbour(instrument, '2.1.1', -1)).toBe('1.7.5');
  expect(neighbour(instrument, '1.1.1', -1)).toBeUndefined();
  expect(neighbour(instrument, '5.4.3', 1)).toBeUndefined();
});

test('the next to rate is after here, and wraps around', () => {
  const rated = codes.filter((code) => code !== '1.1.2' && code !== '4.1.1');
  expect(nextToRate(way({ rated }), '1.1.2')).toBe('4.1.1');
  expect(nextToRate(way({ rated }), '4.1.1')).toBe('1.1.2');
  expect(nextToRate(way({ rated }))).toBe('1.1.2');
  expect(nextToRate(way({ rated: codes }))).toBeUndefined();
});

test('what was handed over is asked no more; what is left for later comes last', () => {
  expect(nextToRate(way({ handed: ['1', '2'] }))).toBe('3.1.1');
  expect(toRate(way({ handed: ['4'] }))).toHaveLength(codes.length - 26);
  const rated = codes.filter((code) => !code.startsWith('1.') && !code.startsWith('4.'));
  expect(nextToRate(way({ rated, later: ['4'] }), '3.4.4')).toBe('1.1.1');
  expect(nextToRate(way({ rated, later: ['1', '4'] }), '3.4.4')).toBe('4.1.1');
});

test('a theme begins at its first criterion that is not rated', () => {
  expect(beginOf(way({ rated: ['2.1.1', '2.1.2'] }), '2')).toBe('2.1.3');
  expect(beginOf(way({ rated: codes }), '2')).toBe('2.1.1');
  expect(beginOf(way(), 'themes')).toBeUndefined();
});
