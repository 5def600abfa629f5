import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ac2, identity, ordinalWeights } from '../../../shared/scoring/ac2.ts';
import { alpha, interval, nominal, ordinal, ratio } from '../../../shared/scoring/alpha.ts';
import type { Unit } from '../../../shared/scoring/sums.ts';

/** Four observers, twelve units; Krippendorff 2011. A dot is a missing rating. */
const byUnit = (rows: readonly string[]): Unit[] =>
  Array.from({ length: rows[0]?.length ?? 0 }, (_, at) =>
    rows.map((row) => (row[at] === '.' ? null : Number(row[at]))),
  );
const published: Unit[] = byUnit(['123321412...', '1233224125.3', '.3332342251.', '12332441251.']);

describe('the published example of four observers and twelve units', () => {
  test.each([
    ['nominal', nominal, 0.743],
    ['ordinal', ordinal, 0.815],
    ['interval', interval, 0.849],
    ['ratio', ratio, 0.797],
  ])('%s', (_, metric, value) => {
    expect(alpha(published, metric)).toBeCloseTo(value, 3);
  });

  test("Gwet's coefficient on the same data, without weights", () => {
    const fromZero = published.map((unit) => unit.map((value) => value && value - 1));
    expect(ac2(fromZero, 5, identity)).toBeCloseTo(0.775, 3);
  });
});

describe('the published example of three observers and fifteen units', () => {
  const three = byUnit(['.....34121133.3', '1.213343.......', '..21344.21133.4']);
  test.each([
    ['nominal', nominal, 0.691],
    ['interval', interval, 0.811],
  ])('%s', (_, metric, value) => {
    expect(alpha(three, metric)).toBeCloseTo(value, 3);
  });
});

test("Gwet's published example of two observers and a hundred units, and his ordinal weights", () => {
  const table = [
    [13, 0, 0],
    [0, 20, 7],
    [0, 4, 56],
  ];
  const women = table.flatMap((row, a) =>
    row.flatMap((times, b) => Array.from({ length: times }, () => [a, b])),
  );
  expect(ac2(women, 3, identity)).toBeCloseTo(0.8493305, 7);
  const weights = [0, 1, 2].map((a) => [0, 1, 2].map((b) => ordinalWeights(a, b, 3)));
  expect(weights.flat()).toEqual([1, 2 / 3, 0, 2 / 3, 1, 2 / 3, 0, 2 / 3, 1].map(near));
});

const near = (value: number) => expect.closeTo(value, 10);

const units = fc.array(
  fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: 4, maxLength: 4 }),
  { minLength: 1, maxLength: 20 },
);

test('all agreeing is 1, whatever is missing', () => {
  fc.assert(
    fc.property(units, (some) => {
      const agreeing = some.map((unit, at) =>
        unit.map((value) => (value === null ? null : at % 4)),
      );
      const value = alpha(agreeing);
      if (value !== null) expect(value).toBe(1);
      const gwet = ac2(agreeing, 4);
      if (gwet !== null) expect(gwet).toBeCloseTo(1, 10);
    }),
  );
});

test('neither the order of units nor that of raters matters, and a unit rated once adds nothing', () => {
  fc.assert(
    fc.property(units, (some) => {
      const turned = some.toReversed().map((unit) => unit.toReversed());
      const more = [...some, [3, null, null, null]];
      for (const metric of [nominal, ordinal, interval]) {
        const value = alpha(some, metric);
        if (value === null) expect(alpha(turned, metric)).toBeNull();
        else expect(alpha(turned, metric)).toBeCloseTo(value, 10);
        expect(alpha(more, metric)).toEqual(value);
      }
    }),
  );
});

test('neither figure is ever above 1', () => {
  fc.assert(
    fc.property(units, (some) => {
      expect(alpha(some) ?? 0).toBeLessThanOrEqual(1);
      expect(ac2(some, 4) ?? 0).toBeLessThanOrEqual(1);
    }),
  );
});

test('there is no figure where nothing can be compared or nothing differs', () => {
  expect(alpha([])).toBeNull();
  expect(
    alpha([
      [1, null],
      [null, 2],
    ]),
  ).toBeNull();
  expect(
    alpha([
      [1, 1],
      [1, 1],
    ]),
  ).toBeNull();
  expect(ac2([[1, null]], 4)).toBeNull();
});
