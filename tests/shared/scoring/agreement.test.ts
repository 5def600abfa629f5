import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agenda, speakingOrder } from '../../../shared/scoring/agenda.ts';
import { agreement, confusions, type Rated } from '../../../shared/scoring/agreement.ts';
import { bootstrap } from '../../../shared/scoring/bootstrap.ts';

const levels = ['A/F', 'A/P', 'A/I', 'N/I'];

/** A criterion with the answers of members 0, 1, 2… */
const rated = (criterion: string, ...answers: (string | null)[]): Rated => ({
  criterion,
  answers: new Map(
    answers.flatMap((answer, who) => (answer === null ? [] : [[String(who), answer]])),
  ),
});

const five = (...answers: (string | null)[]) =>
  ['1.1.1', '1.1.2', '1.1.3', '1.1.4', '1.2.1'].map((code) => rated(code, ...answers));

test('pairs are counted on levels alone: N/A and not enough evidence are missing', () => {
  const { exact, adjacent, units } = agreement(
    [rated('1.1.1', 'A/F', 'A/F', 'A/P', 'N/A'), rated('1.1.2', 'N/I', '?', null, 'A/F')],
    levels,
  );
  expect({ exact, adjacent, units }).toEqual({
    exact: { pairs: 1, of: 4 },
    adjacent: { pairs: 3, of: 4 },
    units: 2,
  });
});

test('fewer than five criteria are too few to say, and all the same has no figure but is said', () => {
  const few = agreement(five('A/F', 'A/P').slice(1), levels);
  expect(few).toMatchObject({ alpha: null, ac2: null, lacks: 'too-few' });
  const same = agreement(five('A/P', 'A/P'), levels);
  expect(same).toMatchObject({ alpha: null, lacks: 'all-the-same' });
  expect(same.ac2?.value).toBe(1);
});

test('figures come with the same interval each time, around the figure', () => {
  const ratings = [...five('A/F', 'A/P', 'A/F'), ...five('N/I', 'N/I', 'A/I')];
  const first = agreement(ratings, levels);
  expect(agreement(ratings, levels)).toEqual(first);
  const { value, interval } = first.alpha ?? { value: Number.NaN, interval: null };
  expect(interval?.low).toBeLessThanOrEqual(value);
  expect(interval?.high).toBeGreaterThanOrEqual(value);
});

test('a bootstrap of what never varies has no width', () => {
  const counted = { adds: () => [1], figure: ([n = 0]: readonly number[]) => n };
  expect(bootstrap([[1], [1], [1]], counted)).toEqual({ low: 3, high: 3 });
  expect(bootstrap([[1]], { ...counted, figure: () => null })).toBeNull();
});

test('what confused the team is named with its reason', () => {
  const found = confusions(
    [
      rated('1.1.1', 'A/F', 'N/I'),
      rated('1.1.2', 'N/A', 'A/F'),
      rated('1.1.3', '?', '?', 'A/F'),
      rated('1.1.4', 'A/F', 'A/P', '?'),
    ],
    levels,
  );
  expect(found).toEqual([
    { criterion: '1.1.1', why: ['far-apart'] },
    { criterion: '1.1.2', why: ['applies-or-not'] },
    { criterion: '1.1.3', why: ['hard-to-say'] },
  ]);
});

test('the largest disagreement is talked about first, then in the order of the codes', () => {
  const order = agenda(
    [
      rated('1', 'A/F', 'A/F', 'A/F'),
      rated('2', 'A/F', 'A/P', 'A/P'),
      rated('3', 'A/F', 'N/I', 'A/F'),
      rated('4', 'A/F', 'A/F', 'A/P'),
      rated('5', 'A/F', 'N/I', 'A/P'),
    ],
    levels,
  );
  expect(order).toEqual(['5', '3', '2', '4', '1']);
});

const someone = fc.record({
  id: fc.uuid(),
  perspective: fc.constantFrom('lived-experience', 'family', 'mental-health', 'legal', 'other'),
} as const);

test('lived experience speaks first, everybody speaks once, and the beginning changes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(someone, { selector: (one) => one.id }), fc.nat(), (team, turn) => {
      const order = speakingOrder(team, turn);
      expect(order.toSorted(byId)).toEqual(team.toSorted(byId));
      const lived = team.filter((one) => one.perspective === 'lived-experience').length;
      const first = order.slice(0, lived);
      expect(first.every((one) => one.perspective === 'lived-experience')).toBe(true);
      if (lived > 1) expect(speakingOrder(team, turn + 1)[0]).not.toEqual(order[0]);
    }),
  );
});

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
