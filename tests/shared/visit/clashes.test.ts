import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Slot, Visit } from '../../../shared/model/visit.ts';
import { overlap, visitWarnings } from '../../../shared/visit/clashes.ts';

const days = { from: '2026-09-14', to: '2026-09-15' };
const slot = (from: string | null, to: string | null, ...who: string[]): Slot => ({
  from,
  to,
  what: '',
  who,
});
const visit = (on: string | null, site: string | null, ...slots: Slot[]): Visit => ({
  site,
  on,
  slots,
  note: '',
});
const warned = (...visits: Visit[]) =>
  visitWarnings(new Map(visits.map((one, at) => [`visit ${at}`, one])), days);

describe('days', () => {
  test('one outside those of the assessment is pointed out, one without a day is not', () => {
    const found = warned(visit('2026-09-13', null), visit('2026-09-15', null), visit(null, null));
    expect(found).toEqual([{ kind: 'outside', visit: 'visit 0', on: '2026-09-13' }]);
  });
});

describe('times', () => {
  test('a slot that ends before it begins is pointed out', () => {
    const found = warned(visit(null, null, slot('09:00', '10:00'), slot('11:00', '10:30')));
    expect(found).toEqual([
      { kind: 'backwards', visit: 'visit 0', place: 1, from: '11:00', to: '10:30' },
    ]);
  });

  test('half a time is no fault', () => {
    expect(warned(visit('2026-09-14', null, slot('09:00', null), slot(null, '08:00')))).toEqual([]);
  });
});

describe('people', () => {
  const at = (site: string | null, ...slots: Slot[]) => visit('2026-09-14', site, ...slots);

  test('who is at two sites at the same time is named, with when and where', () => {
    const found = warned(
      at('b', slot('10:00', '12:00', 'Ana', 'Ben')),
      at('a', slot('09:00', '10:30', 'Ana')),
    );
    expect(found).toEqual([
      {
        kind: 'double',
        member: 'Ana',
        on: '2026-09-14',
        at: '10:00',
        sites: ['a', 'b'],
        visits: ['visit 1', 'visit 0'],
      },
    ]);
  });

  test('two slots of the same two visits are one warning', () => {
    const long = slot('09:00', '17:00', 'Ana');
    const found = warned(
      at('a', long),
      at('b', slot('10:00', '11:00', 'Ana'), slot('12:00', '13:00', 'Ana')),
    );
    expect(found).toHaveLength(1);
  });

  test.each([
    [
      'one after the other',
      at('a', slot('09:00', '10:00', 'Ana')),
      at('b', slot('10:00', '11:00', 'Ana')),
    ],
    [
      'at the same site',
      at('a', slot('09:00', '10:00', 'Ana')),
      at('a', slot('09:00', '10:00', 'Ana')),
    ],
    [
      'where one visit names no site',
      at('a', slot('09:00', '10:00', 'Ana')),
      at(null, slot('09:00', '10:00', 'Ana')),
    ],
    [
      'by different people',
      at('a', slot('09:00', '10:00', 'Ana')),
      at('b', slot('09:00', '10:00', 'Ben')),
    ],
    [
      'on different days',
      at('a', slot('09:00', '10:00', 'Ana')),
      visit('2026-09-15', 'b', slot('09:00', '10:00', 'Ana')),
    ],
  ])('nobody is warned of two visits %s', (_, one, other) => {
    expect(warned(one, other)).toEqual([]);
  });
});

const time = fc
  .tuple(fc.nat(23), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const times = fc.record({
  from: fc.option(time),
  to: fc.option(time),
});

test('whether two slots meet does not depend on which is named first', () => {
  fc.assert(fc.property(times, times, (a, b) => overlap(a, b) === overlap(b, a)));
});

test('two whole slots meet exactly where some quarter of an hour lies in both', () => {
  const quarters = ({ from, to }: { from: string | null; to: string | null }) =>
    Array.from({ length: 96 }, (_, at) => {
      const hour = String(Math.floor(at / 4)).padStart(2, '0');
      return `${hour}:${String((at % 4) * 15).padStart(2, '0')}`;
    }).filter((one) => from !== null && to !== null && from <= one && one < to);
  const whole = fc
    .tuple(time, time)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      const shared = quarters(a).some((one) => quarters(b).includes(one));
      expect(overlap(a, b)).toBe(shared);
    }),
  );
});
