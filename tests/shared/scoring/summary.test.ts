import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instrumentSchema } from '../../../shared/instrument/instrument.ts';
import { type Answers, fraction, summarise } from '../../../shared/scoring/summary.ts';

const file = new URL('../../../resources/instruments/peer-support.en.json', import.meta.url);
const instrument = instrumentSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const hasPeerSupport = '1.1.1';

/** The Italian survey of 2025: 135 departments asked, 61 answered, 34 of them have peer support. */
const survey: Answers[] = Array.from(
  { length: 135 },
  (_, at) => new Map(at < 61 ? [[hasPeerSupport, at < 34 ? 'yes' : 'no']] : []),
);

const of = (summary: ReturnType<typeof summarise>, code: string) =>
  summary.questions.find((one) => one.code === code);

it('gives the response rate of the survey: 61 of 135 is 45 %', () => {
  const { response } = summarise(instrument, survey, 135);
  expect(response).toEqual({ count: 61, of: 135 });
  expect(Math.round((fraction(response) ?? 0) * 100)).toBe(45);
});

it('gives the share that has peer support: 34 of 61 is 55.7 %', () => {
  const found = of(summarise(instrument, survey, 135), hasPeerSupport);
  const yes = found?.kind === 'shares' ? found.shares[0] : undefined;
  expect(yes).toEqual({ answer: 'yes', count: 34, of: 61 });
  expect(((yes && fraction(yes)) ?? 0).toFixed(3)).toBe('0.557');
});

it('keeps not applicable, not enough evidence and silence apart, and out of every share', () => {
  const answers = ['yes', 'no', 'N/A', '?', undefined];
  const profiles = answers.map(
    (one) => new Map([['6.3.1', 'x'], ...(one ? [[hasPeerSupport, one] as const] : [])] as const),
  );
  const found = of(summarise(instrument, profiles, 5), hasPeerSupport);
  expect(found?.answered).toEqual({ told: 2, notApplicable: 1, notEnough: 1, silent: 1 });
  expect(found?.kind === 'shares' && found.shares.map((one) => one.of)).toEqual([2, 2]);
});

it('adds numbers up and says nothing where there are none', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 12 }), (numbers) => {
      const profiles = numbers.map((one) => new Map([['1.1.2', String(one)]]));
      const found = of(summarise(instrument, profiles, 20), '1.1.2');
      if (found?.kind !== 'numbers') throw new Error('not a number');
      if (numbers.length === 0) {
        expect(found.figures).toBeNull();
        return;
      }
      expect(found.figures?.sum).toBe(numbers.reduce((sum, one) => sum + one, 0));
      expect(found.figures?.least).toBe(Math.min(...numbers));
      expect(found.figures?.most).toBe(Math.max(...numbers));
      const below = numbers.filter((one) => one <= (found.figures?.median ?? -1)).length;
      expect(below * 2).toBeGreaterThanOrEqual(numbers.length);
    }),
  );
});

it('counts each option of a choice of several by those who answered it', () => {
  const profiles = [new Map([['4.1.1', 'b']]), new Map([['4.1.1', 'a b']])];
  const found = of(summarise(instrument, profiles, 2), '4.1.1');
  const shares = found?.kind === 'shares' ? found.shares : [];
  expect(shares.find((one) => one.answer === 'b')).toMatchObject({ count: 2, of: 2 });
  expect(shares.find((one) => one.answer === 'a')).toMatchObject({ count: 1, of: 2 });
});
