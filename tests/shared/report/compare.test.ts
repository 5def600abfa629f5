import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, notApplicable, notEnough } from '../../../shared/model/answer.ts';
import {
  type Becoming,
  becomingOf,
  becomings,
  comparedCodes,
  likenesses,
  likenessOf,
  silences,
  tally,
} from '../../../shared/report/compare/compare.ts';
import { instrument } from './fixture.ts';
import { sideOf } from './sides.ts';

const { scale } = instrument;
const levels = scale.levels.map((level) => level.code);
const [best = '', second = '', third = '', worst = ''] = levels;
const given = fc.constantFrom<Answer | undefined>(...levels, notApplicable, notEnough, undefined);
const { themes, standards, criteria } = comparedCodes(instrument);
const all = [...themes, ...standards, ...criteria];
const decisions = fc
  .array(given, { minLength: all.length, maxLength: all.length })
  .map((answers) => sideOf(Object.fromEntries(all.map((code, at) => [code, answers[at]]))));

describe('what became of a level', () => {
  test('is told by its place on the scale, the first being the best', () => {
    expect(becomingOf(second, best, scale)).toBe('went-up');
    expect(becomingOf(best, worst, scale)).toBe('went-down');
    expect(becomingOf(third, third, scale)).toBe('stayed');
  });

  test.each([
    ['not-decided', undefined],
    ['not-enough', notEnough],
    ['not-applicable', notApplicable],
  ] as const)('is nothing where one side says %s, nor where both do', (silence, answer) => {
    for (const level of levels) {
      expect(becomingOf(level, answer, scale)).toBe(silence);
      expect(becomingOf(answer, level, scale)).toBe(silence);
    }
    expect(becomingOf(answer, answer, scale)).toBe(silence);
    expect(likenessOf([answer, answer, answer], scale)).toBe(silence);
  });

  test('names the gravest of two silences', () => {
    expect(becomingOf(notApplicable, undefined, scale)).toBe('not-decided');
    expect(becomingOf(notEnough, notApplicable, scale)).toBe('not-enough');
  });

  test('throws at what is on no scale rather than guess', () => {
    expect(() => becomingOf('A+', best, scale)).toThrow('not on the scale');
  });

  test('is the other way round from the other side', () => {
    const mirrored: Partial<Record<Becoming, Becoming>> = {
      'went-up': 'went-down',
      'went-down': 'went-up',
    };
    fc.assert(
      fc.property(given, given, (one, other) => {
        const there = becomingOf(one, other, scale);
        expect(becomingOf(other, one, scale)).toBe(mirrored[there] ?? there);
      }),
    );
  });
});

test('everything is counted exactly once: better, worse, the same, or not comparable for one reason', () => {
  fc.assert(
    fc.property(decisions, decisions, (before, after) => {
      for (const codes of [themes, standards, criteria]) {
        const { of, all, silent } = tally(becomings({ instrument }, codes, [before, after]));
        expect(all).toBe(codes.length);
        expect(of('went-up') + of('went-down') + of('stayed') + silent).toBe(all);
        expect(silences.map(of).reduce((sum, one) => sum + one, 0)).toBe(silent);
        const back = tally(becomings({ instrument }, codes, [after, before]));
        expect([back.of('went-up'), back.of('went-down')]).toEqual([
          of('went-down'),
          of('went-up'),
        ]);
        expect([back.of('stayed'), back.silent]).toEqual([of('stayed'), silent]);
      }
    }),
    { numRuns: 30 },
  );
});

test('likeness adds up too, does not ask for an order, and agrees with what became of two', () => {
  const many = fc.array(decisions, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(many, (sides) => {
      const found = likenesses({ instrument, sides }, criteria);
      const { of, all, silent } = tally(found);
      expect(of('alike') + of('different') + silent).toBe(all);
      expect(likenesses({ instrument, sides: sides.toReversed() }, criteria)).toEqual(found);
      const [first, second] = sides;
      if (!first || !second || sides.length > 2) return;
      const two = tally(becomings({ instrument }, criteria, [first, second]));
      expect([two.of('stayed'), two.silent]).toEqual([of('alike'), silent]);
    }),
    { numRuns: 30 },
  );
});
