import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Visit } from '../../../shared/model/visit.ts';
import { daysOf, slotsInOrder, visitsInOrder } from '../../../shared/visit/days.ts';

const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((some) => some.map((one) => String(one).padStart(2, '0')).join(':'));
const people = ['ana', 'ben', 'cleo'];
const slot = fc.record({
  from: fc.option(time),
  to: fc.option(time),
  what: fc.constantFrom('tour', 'interviews', ''),
  who: fc.subarray(people),
});
const visit: fc.Arbitrary<Visit> = fc.record({
  site: fc.constantFrom(null, 'north', 'south'),
  on: fc.constantFrom(null, '2026-09-14', '2026-09-15', '2026-09-16'),
  slots: fc.array(slot, { maxLength: 5 }),
  note: fc.constantFrom('', 'Ring twice.'),
});
const visits = fc
  .array(visit, { maxLength: 6 })
  .map((some) => new Map(some.map((one, at) => [`visit ${at}`, one])));

test('every slot of every visit is on its day once, in the order of its times', () => {
  fc.assert(
    fc.property(visits, (all) => {
      const days = daysOf(all);
      const planned = [...all.values()].flatMap((one) => one.slots).length;
      expect(days.flatMap((day) => day.slots)).toHaveLength(planned);
      for (const { on, slots } of days) {
        for (const one of slots) expect(all.get(one.visit)?.on ?? null).toBe(on);
        const begins = slots.map((one) => one.from ?? '99:99');
        expect(begins).toEqual(begins.toSorted());
      }
    }),
  );
});

test('days come in order, each once, and what has no day comes last', () => {
  fc.assert(
    fc.property(visits, (all) => {
      const days = daysOf(all).map((day) => day.on ?? '9999');
      expect(days).toEqual([...new Set(days)].toSorted());
    }),
  );
});

test('a member sees all that they are part of, and nothing else', () => {
  fc.assert(
    fc.property(visits, fc.constantFrom(...people), (all, member) => {
      const theirs = [...all.values()].flatMap((one) =>
        one.slots.filter(({ who }) => who.includes(member)),
      );
      const shown = daysOf(all, member).flatMap((day) => day.slots);
      expect(shown).toHaveLength(theirs.length);
      expect(shown.every(({ who }) => who.includes(member))).toBe(true);
    }),
  );
});

test('a visit without slots says so with its site, and notes stand under their day', () => {
  const empty: Visit = { site: 'north', on: '2026-09-14', slots: [], note: ' Ring twice. ' };
  expect(daysOf(new Map([['one', empty]]))).toEqual([
    {
      on: '2026-09-14',
      slots: [],
      notes: [{ site: 'north', text: 'Ring twice.' }],
      bare: ['north'],
    },
  ]);
});

test('visits of one day come in the order in which they begin', () => {
  const from = (at: string): Visit => ({
    site: null,
    on: '2026-09-14',
    slots: [
      { from: '18:00', to: null, what: '', who: [] },
      { from: at, to: null, what: '', who: [] },
    ],
    note: '',
  });
  const all = new Map([
    ['late', from('10:00')],
    ['early', from('08:00')],
  ]);
  expect(visitsInOrder(all)).toEqual(['early', 'late']);
});

test('slots at the same time stay as they are', () => {
  const some = ['first', 'second', 'third'].map((what) => ({
    from: '09:00',
    to: '10:00',
    what,
    who: [],
  }));
  expect(slotsInOrder(some)).toEqual(some);
});
