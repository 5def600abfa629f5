import fc from 'fast-check';
import { expect, test } from 'vitest';
import { departs, hint } from '../../../shared/scoring/hint.ts';

const notLevels = ['N/A', '?'];

/** A scale of two to nine levels, best first, with names of its own. */
const scale = fc
  .uniqueArray(
    fc.string({ minLength: 1, maxLength: 4 }).filter((one) => !notLevels.includes(one)),
    {
      minLength: 2,
      maxLength: 9,
    },
  )
  .map((levels): readonly string[] => levels);

const answered = scale.chain((levels) =>
  fc.record({
    levels: fc.constant(levels),
    answers: fc.array(fc.constantFrom(...levels), { minLength: 1, maxLength: 20 }),
  }),
);

test('is the lower median: at least half rated as well or better, and more than half as bad or worse', () => {
  fc.assert(
    fc.property(answered, ({ levels, answers }) => {
      const shown = levels.indexOf(hint(answers, levels) ?? '');
      const ranks = answers.map((one) => levels.indexOf(one));
      const asGood = ranks.filter((rank) => rank <= shown).length;
      const asBad = ranks.filter((rank) => rank >= shown).length;
      expect(asGood * 2).toBeGreaterThan(answers.length);
      expect(asBad * 2).toBeGreaterThanOrEqual(answers.length);
    }),
  );
});

test('of two in the middle the worse is shown', () => {
  const levels = ['A/F', 'A/P', 'A/I', 'N/I'];
  expect(hint(['A/F', 'N/I'], levels)).toBe('N/I');
  expect(hint(['A/F', 'A/P', 'A/I', 'N/I'], levels)).toBe('A/I');
  expect(hint(['A/F', 'A/P', 'A/P'], levels)).toBe('A/P');
});

test('"N/A", "not enough evidence" and unknown answers never count', () => {
  const nothing = fc.array(fc.constantFrom(...notLevels), { maxLength: 20 });
  fc.assert(
    fc.property(answered, nothing, ({ levels, answers }, none) => {
      expect(hint([...none, ...answers, ...none], levels)).toBe(hint(answers, levels));
      expect(hint(none, levels)).toBeUndefined();
    }),
  );
  expect(hint(['A/F', 'elsewhere', 'elsewhere'], ['A/F', 'A/P'])).toBe('A/F');
});

test('what is not rated is not "N/A" and gives no hint: nobody answered, nothing shown', () => {
  expect(hint([], ['A/F', 'A/P'])).toBeUndefined();
  expect(hint(['N/A'], ['A/F', 'A/P'])).toBeUndefined();
  expect(departs('A/F', undefined)).toBe(false);
});

test('raising one rating never lowers the hint', () => {
  fc.assert(
    fc.property(answered, fc.nat(), fc.nat(), ({ levels, answers }, who, by) => {
      const at = who % answers.length;
      const raised = answers.with(
        at,
        levels[Math.max(0, levels.indexOf(answers[at] ?? '') - (by % levels.length))] ?? '',
      );
      const before = levels.indexOf(hint(answers, levels) ?? '');
      expect(levels.indexOf(hint(raised, levels) ?? '')).toBeLessThanOrEqual(before);
    }),
  );
});

test('the order in which members rated makes no difference', () => {
  fc.assert(
    fc.property(answered, ({ levels, answers }) => {
      expect(hint([...answers].reverse(), levels)).toBe(hint(answers, levels));
    }),
  );
});

test('a decision departs from the hint only where it is another answer', () => {
  fc.assert(
    fc.property(answered, fc.nat(), ({ levels, answers }, which) => {
      const decided = [...levels, ...notLevels][which % (levels.length + 2)] ?? '';
      expect(departs(decided, hint(answers, levels))).toBe(decided !== hint(answers, levels));
    }),
  );
});
