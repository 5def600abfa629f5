import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstStamp, nextStamp, stampPattern, wallTime } from '../../../shared/model/stamp.ts';

const device = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 16, maxLength: 16 })
  .map((digits) => digits.join(''));

/** What a laptop's clock may say on its worst day. */
const clock = fc.oneof(
  fc.integer({ min: 0, max: 4_102_444_800_000 }),
  fc.constantFrom(0, 1, -1, -8.64e15, 8.64e15, Number.NaN, Infinity, -Infinity, 0.5),
  fc.double(),
  fc.integer({ min: 16 ** 11 - 3, max: 16 ** 11 + 3 }),
);

test('a later change sorts after an earlier one as text, whatever the clock says', () => {
  fc.assert(
    fc.property(device, fc.array(clock, { minLength: 1, maxLength: 200 }), (own, clocks) => {
      let last = firstStamp(own);
      for (const now of clocks) {
        const next = nextStamp(last, now, own);
        expect(next > last).toBe(true);
        expect(next).toMatch(stampPattern);
        last = next;
      }
    }),
  );
});

test('a stamp that saw another sorts after it, whoever made that one', () => {
  fc.assert(
    fc.property(device, device, clock, clock, (one, other, hers, his) => {
      const seen = nextStamp(firstStamp(one), hers, one);
      expect(nextStamp(seen, his, other) > seen).toBe(true);
    }),
  );
});

test('a full counter borrows a millisecond instead of starting over', () => {
  const own = 'a'.repeat(16);
  const full = `000000000064-ffff-${own}`;
  expect(nextStamp(full, 0, own)).toBe(`000000000065-0000-${own}`);
  expect(nextStamp(full, 0, own) > full).toBe(true);
});

test('a hundred thousand changes in one millisecond keep their order', () => {
  const own = 'b'.repeat(16);
  let last = nextStamp(firstStamp(own), 1000, own);
  for (let count = 0; count < 100_000; count++) {
    const next = nextStamp(last, 1000, own);
    if (next <= last) expect.fail(`${next} after ${last}`);
    last = next;
  }
  expect(wallTime(last)).toBe(1001);
});

test('wall time reads back as it was written', () => {
  fc.assert(
    fc.property(device, fc.integer({ min: 1, max: 4_102_444_800_000 }), (own, now) => {
      expect(wallTime(nextStamp(firstStamp(own), now, own))).toBe(now);
    }),
  );
});
