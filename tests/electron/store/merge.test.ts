import { cpSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Store } from '../../../electron/store/store.ts';
import type { Change, Draft } from '../../../shared/model/change.ts';
import { dissentKey } from '../../../shared/model/dissent.ts';
import { handoverKey } from '../../../shared/model/handover.ts';
import { pinKey } from '../../../shared/model/pin.ts';
import { changesOf, idsOf, tablesOf } from '../../helpers/content.ts';
import {
  decisionDraft,
  memberDraft,
  newId,
  openingDraft,
  ratingDraft,
} from '../../helpers/drafts.ts';
import { laptop, openOn, temporaryFolder } from '../../helpers/vault.ts';

const assessment = newId();
const people = [newId(), newId()];
const codes = ['1.1.1', '1.1.2'];
const answers = ['A/F', 'A/P', 'N/I', 'N/A', '?'];
const year = 365 * 24 * 3600 * 1000;

/** What somebody does at one of the laptops. */
type Act = { readonly on: number } & (
  | { readonly does: 'write'; readonly draft: () => Draft; readonly clock: number }
  | { readonly does: 'repeat' }
  | { readonly does: 'take'; readonly from: number; readonly shuffle: number }
);

const writing: fc.Arbitrary<() => Draft> = fc
  .record({
    what: fc.constantFrom(
      ...['rating', 'taken back', 'decision', 'opening', 'member'],
      ...['dissent', 'dissent taken back', 'handover', 'pin', 'pin taken away'],
    ),
    who: fc.constantFrom(...people),
    code: fc.constantFrom(...codes),
    answer: fc.constantFrom(...answers),
  })
  .map(({ what, who, code, answer }) => () => {
    const where = { assessment, member: who, criterion: code };
    if (what === 'rating') return ratingDraft(where, { answer, comment: `as ${answer}` });
    if (what === 'taken back') return ratingDraft(where, null);
    const own = (noun: string, key: string, value: Draft['value']): Draft => ({
      ...{ id: newId(), noun, key, value, replaces: null, member: who },
    });
    switch (what) {
      case 'decision':
        return decisionDraft(assessment, code, answer);
      case 'opening':
        return openingDraft(assessment, code);
      case 'dissent':
        return own('dissent', dissentKey(assessment, code, who), { text: answer, signed: 'none' });
      case 'dissent taken back':
        return own('dissent', dissentKey(assessment, code, who), null);
      case 'handover':
        return own('handover', handoverKey(assessment, who, '1'), { to: null });
      case 'pin':
        return own('pin', pinKey(assessment, who), { hash: `$argon2id$${answer}` });
      case 'pin taken away':
        return own('pin', pinKey(assessment, who), null);
      default:
        return memberDraft(assessment, who, `Person ${answer}`);
    }
  });

const laptops = fc.nat({ max: 2 });

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      on: laptops,
      does: fc.constant('write' as const),
      draft: writing,
      // From decades behind to decades ahead, at random: the clock also runs backwards.
      clock: fc.integer({ min: -50 * year, max: 80 * year }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ on: laptops, does: fc.constant('repeat' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      on: laptops,
      does: fc.constant('take' as const),
      from: laptops,
      shuffle: fc.nat(),
    }),
  },
);

/** The same changes in another order, some of them twice. */
function disordered(changes: readonly Change[], seed: number): Change[] {
  const twice = changes.flatMap((change, at) =>
    (at + seed) % 3 === 0 ? [change, change] : [change],
  );
  const rank = (change: Change, at: number) =>
    ((Number.parseInt(change.id.slice(0, 8), 16) ^ (seed * 2654435761)) >>> 0) + at * 7;
  return twice
    .map((change, at) => ({ change, rank: rank(change, at) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ change }) => change);
}

function perform(act: Act, stores: readonly Store[], setClock: (to: number) => void) {
  const store = stores[act.on] as Store;
  if (act.does === 'take') {
    store.merge(disordered(changesOf(stores[act.from] as Store), act.shuffle));
    return;
  }
  if (act.does === 'repeat') {
    const [first] = changesOf(store);
    if (first) store.commit([{ ...first }].map(({ device: _, stamp: __, ...draft }) => draft));
    return;
  }
  setClock(act.clock);
  const seen = changesOf(store).map((change) => change.stamp);
  const [written] = store.commit([act.draft()]);
  // Whatever its author saw, a new change comes after it: the clock never goes back.
  expect(seen.every((stamp) => stamp < (written?.stamp ?? ''))).toBe(true);
  expect(shownId(store, written as Change)).toBe(written?.id);
}

/** The id of the change that shows for a record, or of the removal that took it away. */
function shownId({ read }: Store, { noun, key, value, id }: Change): string | undefined {
  const row = read.prepare<[string], { change: string }>(
    `SELECT change FROM "${noun}" WHERE key = ?`,
  );
  const shown = row.get(key)?.change;
  return value === null && shown === undefined ? id : shown;
}

test('three laptops with wrong clocks end with the same tables, whatever they did and in whatever order it arrived', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 25 }), fc.nat(), (acts, seed) => {
      let clock = Date.now();
      const stores = [1, 2, 3].map(() => openOn(laptop(() => clock)));
      try {
        for (const one of acts) perform(one, stores, (to) => (clock = Date.now() + to));
        const everything = stores.flatMap(changesOf);
        for (const [at, store] of stores.entries()) store.merge(disordered(everything, seed + at));
        expectTheSame(stores, everything);
      } finally {
        for (const store of stores) store.close();
      }
    }),
    { numRuns: 60 },
  );
});

function expectTheSame(stores: readonly Store[], everything: readonly Change[]) {
  const ids = [...new Set(everything.map((change) => change.id))].sort();
  const [first] = stores.map(tablesOf);
  for (const store of stores) {
    expect(idsOf(store)).toEqual(ids);
    expect(tablesOf(store)).toEqual(first);
    expect(store.verify()).toMatchObject({ sound: true, changes: ids.length });
    store.rebuild();
    expect(tablesOf(store)).toEqual(first);
  }
}

test('what is merged twice is new once', () => {
  const [here, there] = [openOn(laptop()), openOn(laptop())];
  const written = here.commit(codes.map((code) => decisionDraft(assessment, code, 'A/F')));
  expect(there.merge([...written, ...written])).toHaveLength(2);
  expect(there.merge(written)).toEqual([]);
  expect(changesOf(there)).toEqual(changesOf(here));
  here.close();
  there.close();
});

test('a change written after a merge wins over all that was merged, with a clock fifty years behind', () => {
  const ahead = openOn(laptop(() => Date.now() + 50 * year));
  const behind = openOn(laptop(() => Date.now() - 50 * year));
  ahead.commit([decisionDraft(assessment, '1.1.1', 'A/F')]);
  behind.merge(changesOf(ahead));
  const [later] = behind.commit([decisionDraft(assessment, '1.1.1', 'N/I')]);
  ahead.merge(changesOf(behind));
  for (const store of [ahead, behind]) expect(shownId(store, later as Change)).toBe(later?.id);
  ahead.close();
  behind.close();
});

test('the clock stays ahead of what was seen when Coscore is closed and opened again', () => {
  let clock = Date.now() + 10 * year;
  const on = laptop(() => clock);
  const first = openOn(on);
  const [before] = first.commit([decisionDraft(assessment, '1.1.1', 'A/F')]);
  first.close();
  clock = Date.now() - 10 * year;
  const again = openOn(on);
  const [after] = again.commit([decisionDraft(assessment, '1.1.1', 'A/P')]);
  expect((after?.stamp ?? '') > (before?.stamp ?? '')).toBe(true);
  again.close();
});

test('a commit that failed leaves the clock where it was, and the next one works', () => {
  const store = openOn(laptop(() => 1000));
  const [one] = store.commit([decisionDraft(assessment, '1.1.1', 'A/F')]);
  const bad = { ...decisionDraft(assessment, '1.1.2', 'A/F'), noun: 'nothing' };
  expect(() => store.commit([decisionDraft(assessment, '1.1.2', 'A/F'), bad])).toThrow();
  const [two] = store.commit([decisionDraft(assessment, '1.1.2', 'A/F')]);
  expect(two?.stamp.slice(0, 17)).toBe('0000000003e8-0001');
  expect((two?.stamp ?? '') > (one?.stamp ?? '')).toBe(true);
  store.close();
});

test('a package from the end of time is refused, and writing goes on', () => {
  const store = openOn(laptop());
  const [fine] = store.commit([decisionDraft(assessment, '1.1.1', 'A/F')]);
  const last = { ...(fine as Change), id: newId(), stamp: `0fffffffffff-ffff-${'a'.repeat(16)}` };
  expect(() => store.merge([last])).toThrow('clock');
  store.commit([decisionDraft(assessment, '1.1.2', 'A/F')]);
  store.close();
});

test('the furthest clock that is followed leaves room for later changes, which other laptops take', () => {
  const [here, there] = [openOn(laptop()), openOn(laptop())];
  const [fine] = here.commit([decisionDraft(assessment, '1.1.1', 'A/F')]);
  // A minute past what any clock is believed.
  const far = (9_999_999_999_999 + 60_000).toString(16).padStart(12, '0');
  const furthest = { ...(fine as Change), id: newId(), stamp: `${far}-ffff-${'a'.repeat(16)}` };
  here.merge([furthest]);
  const [later] = here.commit([decisionDraft(assessment, '1.1.1', 'N/I')]);
  there.merge(changesOf(here).reverse());
  expect(shownId(there, later as Change)).toBe(later?.id);
  here.close();
  there.close();
});

test('a vault folder copied to a second laptop ends the same on both, though both are one device with one clock', () => {
  const on = laptop(() => 1000);
  openOn(on).close();
  const folder = temporaryFolder();
  cpSync(on.folder, folder, { recursive: true });
  const [here, there] = [openOn(on), openOn({ ...on, folder, file: join(folder, 'vault.db') })];
  for (let count = 1; count <= 20; count++) {
    for (const [store, answer] of [
      [here, 'A/F'],
      [there, 'N/I'],
    ] as const) {
      store.commit([decisionDraft(assessment, `1.1.${count}`, answer)]);
    }
  }
  const [hers, his] = [changesOf(here), changesOf(there)];
  expect(hers.map((change) => change.stamp)).toEqual(his.map((change) => change.stamp));
  here.merge(his);
  there.merge(hers);
  expect(tablesOf(here)).toEqual(tablesOf(there));
  expect(changesOf(here)).toHaveLength(40);
  here.close();
  there.close();
});

test('from no other laptop comes what somebody said in the name of another, nor an opening undone', () => {
  const store = openOn(laptop());
  const [one = '', other = ''] = people;
  const from = (noun: string, key: string, value: Change['value']): Change => ({
    ...{ id: newId(), noun, key, value, replaces: null, member: other },
    ...{ device: '0123456789abcdef', stamp: '000000000001-0000-0123456789abcdef' },
  });
  const forged = [
    from('rating', `${assessment}/${one}/1.1.1`, { answer: 'A/F', comment: '', evidence: '' }),
    from('rating', `${assessment}/${one}/1.1.1`, null),
    from('dissent', dissentKey(assessment, '1.1.1', one), { text: 'No.', signed: 'name' }),
    from('dissent', dissentKey(assessment, '1.1.1', one), null),
    from('handover', handoverKey(assessment, one, '1'), { to: null }),
    from('opening', `${assessment}/1.1.1`, null),
    from('withdrawal', `${assessment}/${newId()}`, null),
    from('concern', `${assessment}/${newId()}`, null),
  ];
  for (const change of forged) expect(() => store.merge([change])).toThrow(/author/);
  expect(changesOf(store)).toEqual([]);
  store.close();
});
