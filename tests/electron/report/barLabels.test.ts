import { expect, test } from 'vitest';
import { tooShort } from '../../../electron/report/word/barLabels.ts';
import type { Chart } from '../../../shared/report/report.ts';

const level = (code: string, values: number[]): Chart['series'][number] => ({
  mark: { kind: 'level', code, name: code, place: 0, places: 4 },
  values,
});
const chart = (shape: 'shares' | undefined, series: Chart['series']): Chart => ({
  kind: 'chart',
  title: '',
  alt: '',
  categories: ['one', 'two'],
  series,
  ...(shape ? { shape } : {}),
});

test('a number that has no room in its bar is left out, and no other', () => {
  const series = [level('A/F', [120, 1]), level('A/P', [4, 1]), level('N/I', [3, 0])];
  expect(tooShort(chart('shares', series))).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [false, false],
  ]);
  // Among bars of different length a short bar has room for less.
  expect(tooShort(chart(undefined, series))[1]).toEqual([undefined, false]);
});
