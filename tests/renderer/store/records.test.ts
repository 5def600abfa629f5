import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apply, applyAll, type Records, recordId } from '../../../renderer/store/records.ts';
import type { Change } from '../../../shared/model/change.ts';

const device = '0123456789abcdef';
const stampAt = (n: number) => `0${n.toString(16).padStart(11, '0')}-0000-${device}`;

const change = fc
  .record({ key: fc.constantFrom('a', 'b', 'c'), at: fc.nat(50), id: fc.uuid() })
  .map(
    ({ key, at, id }): Change => ({
      id,
      noun: 'rating',
      key,
      value: { answer: id },
      replaces: null,
      member: null,
      device,
      stamp: stampAt(at),
    }),
  );
const changes = fc.uniqueArray(change, { selector: (one) => `${one.key} ${one.stamp}` });

it('shows the latest of each record, in whatever order and however often changes arrive', () => {
  fc.assert(
    fc.property(changes, fc.infiniteStream(fc.nat()), (all, random) => {
      const twice = [...all, ...all];
      const shuffled = twice
        .map((one) => ({ one, place: random.next().value ?? 0 }))
        .sort((a, b) => a.place - b.place)
        .map(({ one }) => one);
      const shown = shuffled.reduce<Records>(apply, {});
      expect(shown).toEqual(applyAll({}, all));
      for (const one of all) {
        const latest = all
          .filter((other) => other.key === one.key)
          .toSorted((a, b) => (a.stamp < b.stamp ? 1 : -1))[0];
        expect(shown[recordId('rating', one.key)]).toBe(latest);
      }
    }),
  );
});

it('leaves the records as they are for a change that is older than what shows', () => {
  fc.assert(
    fc.property(change, (one) => {
      const records = apply({}, one);
      expect(apply(records, one)).toBe(records);
    }),
  );
});

it('keeps nothing of a withdrawn interview, whichever news of it comes first', () => {
  const assessment = crypto.randomUUID();
  const evidence = crypto.randomUUID();
  const key = `${assessment}/${evidence}`;
  const given = (noun: string, at: number, ownKey = key): Change => ({
    id: crypto.randomUUID(),
    noun,
    key: ownKey,
    value: {},
    replaces: null,
    member: null,
    device,
    stamp: stampAt(at),
  });
  const words = given('evidence', 1);
  const photo = given('attachment', 2, `${key}/${crypto.randomUUID()}`);
  const withdrawal = given('withdrawal', 3);
  const other = given('evidence', 1, `${assessment}/${crypto.randomUUID()}`);
  const all = [words, photo, withdrawal, other];
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
      const left = [withdrawal, other].map((one) => recordId(one.noun, one.key)).sort();
      expect(Object.keys(order.reduce<Records>(apply, {})).sort()).toEqual(left);
      expect(Object.keys(applyAll({}, order)).sort()).toEqual(left);
    }),
  );
});
