import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interviewTableSchema } from '../../../shared/model/interviewTable.ts';
import {
  type DraftRow,
  isWholeTable,
  shippedTable,
  sizeOf,
  suggested,
  tableFaults,
} from '../../../shared/visit/interviewTable.ts';

const size = fc.nat(5000);

describe('the table that comes with the app', () => {
  const { rows } = shippedTable;

  test('is whole, and what the store takes', () => {
    expect(tableFaults(rows)).toEqual([]);
    expect(interviewTableSchema.safeParse({ rows }).success).toBe(true);
    expect(shippedTable.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('has numbers for every size, and never fewer for a larger service', () => {
    fc.assert(
      fc.property(size, size, (a, b) => {
        const [small, large] = [Math.min(a, b), Math.max(a, b)].map((one) =>
          suggested(shippedTable, one),
        );
        for (const group of ['users', 'family', 'staff'] as const) {
          expect(large?.[group]).toBeGreaterThanOrEqual(small?.[group] ?? Number.NaN);
        }
      }),
    );
  });

  test('asks for at least as many people who use the service as for family and staff together', () => {
    for (const { users, family, staff } of rows)
      expect(users).toBeGreaterThanOrEqual(family + staff);
  });
});

test('the row is the first that reaches so far', () => {
  const table = {
    rows: [
      { upTo: 10, users: 1, family: 1, staff: 1 },
      { upTo: 20, users: 2, family: 2, staff: 2 },
      { upTo: null, users: 3, family: 3, staff: 3 },
    ],
  };
  const users = [0, 10, 11, 20, 21, 9999].map((one) => suggested(table, one)?.users);
  expect(users).toEqual([1, 1, 2, 2, 3, 3]);
});

describe('a table that somebody types', () => {
  const row = (upTo: number | null, users: number | null = 1): DraftRow => ({
    upTo,
    users,
    family: 1,
    staff: 1,
  });

  test('says which number is missing in which row', () => {
    expect(tableFaults([row(null, null), row(null)])).toEqual([
      { row: 0, kind: 'missing', name: 'upTo' },
      { row: 0, kind: 'missing', name: 'users' },
    ]);
  });

  test('says which row does not reach further than the one before', () => {
    expect(tableFaults([row(20), row(20), row(null)])).toEqual([
      { row: 1, kind: 'order', before: 20 },
    ]);
  });

  test('needs a row', () => {
    expect(isWholeTable([])).toBe(false);
    expect(isWholeTable([row(null)])).toBe(true);
  });

  test('that is whole is what the store takes', () => {
    const rows = fc.array(
      fc.record({
        upTo: fc.option(fc.integer({ min: 0, max: 900 })),
        users: fc.option(fc.nat(99), { freq: 20 }),
        family: fc.nat(99),
        staff: fc.nat(99),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(rows, (some) => {
        fc.pre(isWholeTable(some));
        expect(interviewTableSchema.safeParse({ rows: some }).success).toBe(true);
      }),
    );
  });
});

describe('the size of a service', () => {
  const service = { hasBeds: true, beds: 30, served: 400, parts: [] as readonly string[] };
  const find =
    (
      all: Readonly<
        Record<string, typeof service | ({ beds: null } & Omit<typeof service, 'beds'>)>
      >,
    ) =>
    (id: string) =>
      all[id];

  test('is its beds, or people served in a year where nobody stays overnight', () => {
    expect(sizeOf(service, find({}))).toBe(30);
    expect(sizeOf({ ...service, hasBeds: false }, find({}))).toBe(400);
    expect(sizeOf({ ...service, beds: null }, find({}))).toBe(400);
    expect(sizeOf({ ...service, beds: null, served: null }, find({}))).toBeNull();
  });

  test('of a network is that of its services together, where all are known', () => {
    const network = { ...service, beds: 10, parts: ['ward', 'team'] };
    const team = { ...service, hasBeds: false, beds: null, served: 120 };
    expect(sizeOf(network, find({ ward: service, team }))).toBe(150);
    expect(sizeOf(network, find({ ward: service }))).toBe(10);
  });

  test('of a network that is part of itself has an end', () => {
    const circle = { ...service, parts: ['circle'] };
    expect(sizeOf(circle, find({ circle }))).toBe(30);
  });
});
