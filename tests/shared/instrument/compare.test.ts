import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carry, type Held } from '../../../shared/instrument/carry.ts';
import { compare, destinations } from '../../../shared/instrument/compare.ts';
import { parseFormer } from '../../../shared/instrument/former.ts';
import type { Instrument } from '../../../shared/instrument/instrument.ts';
import { criteriaOf } from '../../../shared/instrument/lookup.ts';
import { anyUpgrade } from './anyUpgrade.ts';

const codes = (instrument: Instrument) => criteriaOf(instrument).map((one) => one.code);

test('a version differs in nothing from itself', () => {
  fc.assert(
    fc.property(anyUpgrade, ({ after }) => {
      expect(compare(after, after)).toEqual({ added: [], changed: [], moved: [], removed: [] });
    }),
  );
});

test('every criterion before stayed, moved or was removed; every one after stayed, moved or was added', () => {
  fc.assert(
    fc.property(anyUpgrade, ({ before, after }) => {
      const { added, moved, removed } = compare(before, after);
      const [from, to] = [moved.map((one) => one.from), moved.map((one) => one.to)];
      const stayed = codes(before).filter((code) => ![...from, ...removed].includes(code));
      expect(new Set([...from, ...removed]).size).toBe(from.length + removed.length);
      expect([...stayed, ...to, ...added].sort()).toEqual(codes(after).sort());
    }),
  );
});

test('who moved, stayed and is new is told as it is', () => {
  fc.assert(
    fc.property(anyUpgrade, ({ before, after, was, is }) => {
      const { added, moved, removed, changed } = compare(before, after);
      for (const { from, to } of moved) expect(is.get(to)).toBe(was.get(from));
      for (const code of changed) expect(is.get(code)).toBe(was.get(code));
      const [olds, news] = [[...was.values()], [...is.values()]];
      expect(removed.map((code) => was.get(code))).toEqual(
        olds.filter((who) => !news.includes(who)),
      );
      expect(added.map((code) => is.get(code))).toEqual(news.filter((who) => !olds.includes(who)));
    }),
  );
});

test('a criterion with its words in another place moved, even where nobody said so', () => {
  fc.assert(
    fc.property(anyUpgrade, ({ before, after }) => {
      const silent = JSON.parse(
        JSON.stringify(after, (key, value) => (key === 'formerly' ? undefined : value)),
      ) as Instrument;
      const known = new Map(criteriaOf(before).map((one) => [one.statement, one.code]));
      const { moved } = compare(before, silent);
      for (const { code, statement } of criteriaOf(silent)) {
        const from = known.get(statement);
        if (from && from !== code) expect(moved).toContainEqual({ from, to: code });
      }
    }),
  );
});

const nouns = ['rating', 'decision', 'scope', 'opening'] as const;

/** Something of each noun on each criterion, or on some; its value says about whom it is. */
const heldOn = (was: ReadonlyMap<string, number>, some: readonly boolean[]): Held[] =>
  [...was].flatMap(([code, who], at) =>
    nouns.flatMap((noun, place) =>
      some[(at * 7 + place) % some.length]
        ? [{ noun, key: `a/${code}`, change: `${noun} ${who}`, value: { who }, member: null }]
        : [],
    ),
  );

test('over any edit every answer is there afterwards, once, and under no other criterion', () => {
  const some = fc.array(fc.boolean(), { minLength: 24, maxLength: 24 });
  fc.assert(
    fc.property(anyUpgrade, some, ({ before, after, was, is }, asked) => {
      const held = heldOn(was, asked);
      const records = new Map(held.map((one) => [`${one.noun} ${one.key}`, one.value]));
      for (const { noun, key, value } of carry(held, destinations(before, after))) {
        if (value === null || value.closed) records.delete(`${noun} ${key}`);
        else records.set(`${noun} ${key}`, value);
      }
      const [now, then] = [[...records], held].map((all) =>
        all.map((one) => (Array.isArray(one) ? one[1].who : one.value.who)).sort(),
      );
      expect(now).toEqual(then);
      for (const [name, { who }] of records) {
        const code = name.split('/')[1] ?? '';
        expect(parseFormer(code) ? was.get(parseFormer(code)?.code ?? '') : is.get(code)).toBe(who);
      }
    }),
  );
});
