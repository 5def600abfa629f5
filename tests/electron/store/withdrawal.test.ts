import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLog, toChange } from '../../../electron/store/log.ts';
import type { Store } from '../../../electron/store/store.ts';
import type { Change, Draft } from '../../../shared/model/change.ts';
import { Problem } from '../../../shared/problems.ts';
import { tablesOf } from '../../helpers/content.ts';
import { newId } from '../../helpers/drafts.ts';
import {
  attachmentDraft,
  interviewDraft,
  interviewOf,
  withdrawalDraft,
} from '../../helpers/evidence.ts';
import { code } from '../../helpers/problem.ts';
import { laptop, openOn, temporaryStore } from '../../helpers/vault.ts';

const assessment = newId();
const interviews = [0, 1, 2].map(() => `${assessment}/${newId()}`);
const attachments = [newId(), newId()];

const secret = (which: number) => `secret of interview ${which}`;

type Act = { readonly on: number } & (
  | { readonly does: 'write'; readonly draft: () => Draft }
  | { readonly does: 'take'; readonly order: number }
);

const which = fc.nat({ max: 2 });
const writing: fc.Arbitrary<() => Draft> = fc
  .record({
    what: fc.constantFrom('words', 'words', 'removal', 'photo', 'photo removed', 'withdrawal'),
    which,
    photo: fc.constantFrom(...attachments),
  })
  .map(({ what, which, photo }) => () => {
    const key = interviews[which] ?? '';
    switch (what) {
      case 'words':
        return interviewDraft(key, interviewOf({ notes: `${secret(which)}, ${newId()}` }));
      case 'removal':
        return interviewDraft(key, null);
      case 'photo':
        return attachmentDraft(`${key}/${photo}`, { shows: secret(which) });
      case 'photo removed':
        return attachmentDraft(`${key}/${photo}`, null);
      default:
        return withdrawalDraft(key);
    }
  });

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      on: fc.nat({ max: 1 }),
      does: fc.constant('write' as const),
      draft: writing,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      on: fc.nat({ max: 1 }),
      does: fc.constant('take' as const),
      order: fc.nat(),
    }),
  },
);

/** The same in another order, some of it twice, in packages of three. */
function packages(changes: readonly Change[], seed: number): Change[][] {
  const rank = ({ id }: Change) => (Number.parseInt(id.slice(0, 8), 16) ^ seed) >>> 0;
  const all = changes.flatMap((one, at) => ((at + seed) % 3 === 0 ? [one, one] : [one]));
  const shuffled = all.toSorted((a, b) => rank(a) - rank(b));
  return shuffled.flatMap((_, at) => (at % 3 === 0 ? [shuffled.slice(at, at + 3)] : []));
}

/** What was ever sent, as it was sent: it may still be on its way in an old package. */
function perform(act: Act, stores: readonly Store[], sent: Change[]) {
  const store = stores[act.on] as Store;
  if (act.does === 'take') {
    for (const some of packages(sent, act.order)) store.merge(some);
    return;
  }
  try {
    sent.push(...store.commit([act.draft()]));
  } catch (error) {
    // Nothing more is written to what this laptop knows as withdrawn.
    if (!(error instanceof Problem && error.code === 'WITHDRAWN')) throw error;
  }
}

test('two laptops end with the same tables and neither holds withdrawn words, in whatever order things arrived', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 20 }), fc.nat(), (acts, seed) => {
      const stores = [openOn(laptop()), openOn(laptop())];
      const sent: Change[] = [];
      try {
        for (const one of acts) perform(one, stores, sent);
        for (const [at, store] of stores.entries()) {
          for (const some of packages(sent, seed + at)) store.merge(some);
        }
        expectErased(stores, sent);
      } finally {
        for (const store of stores) store.close();
      }
    }),
    { numRuns: 40 },
  );
});

function expectErased(stores: readonly Store[], sent: readonly Change[]) {
  const withdrawn = interviews.map((key) =>
    sent.some((one) => one.noun === 'withdrawal' && one.key === key),
  );
  const ids = sent.map(({ id }) => id).sort();
  const [first] = stores.map(tablesOf);
  for (const store of stores) {
    expect(tablesOf(store)).toEqual(first);
    const log = [...readLog(store.read)];
    expect(log.map(({ id }) => id).sort()).toEqual(ids);
    const held = JSON.stringify([log, tablesOf(store)]);
    for (const [at, gone] of withdrawn.entries()) {
      const written = sent.some((one) => JSON.stringify(one.value).includes(secret(at)));
      expect(held.includes(secret(at))).toBe(written && !gone);
    }
    store.rebuild();
    expect(tablesOf(store)).toEqual(first);
    expect(store.verify()).toMatchObject({ brokenAt: undefined, differing: [], traces: false });
  }
}

const key = interviews[0] ?? '';

test('nothing more is written to what was withdrawn: not to it, not beside it', async () => {
  const store = temporaryStore();
  const draft = interviewDraft(key, interviewOf());
  store.commit([draft]);
  store.commit([withdrawalDraft(key)]);
  for (const late of [
    interviewDraft(key, interviewOf()),
    interviewDraft(key, null),
    attachmentDraft(`${key}/${newId()}`),
    draft,
  ]) {
    expect(await code(() => store.commit([late]))).toBe('WITHDRAWN');
  }
});

test('what is withdrawn with its coming is told to nobody', () => {
  const [here, there] = [temporaryStore(), temporaryStore()];
  const told: string[] = [];
  there.published.subscribe('change', ({ noun }) => told.push(noun));
  const sent = here.commit([interviewDraft(key, interviewOf()), withdrawalDraft(key)]);
  const fresh = there.merge(sent);
  expect(told).toEqual(['withdrawal']);
  expect(fresh.map(({ noun }) => noun)).toEqual(['withdrawal']);
});

test('a withdrawal cannot be taken back', async () => {
  const store = temporaryStore();
  const draft = { ...withdrawalDraft(key), value: null };
  expect(await code(() => store.commit([draft]))).toBe('CHANGE_REFUSED');
});

test('under the id of an erased change nothing else passes for written', async () => {
  const [here, there] = [temporaryStore(), temporaryStore()];
  const [erased] = here.commit([interviewDraft(key, interviewOf()), withdrawalDraft(key)]);
  const id = erased?.id ?? '';
  const borrowed = { ...interviewDraft(interviews[1] ?? '', interviewOf()), id };
  expect(await code(() => here.commit([borrowed]))).toBe('CHANGE_REFUSED');
  const [other] = there.commit([borrowed]);
  expect(await code(() => here.merge(other ? [other] : []))).toBe('CHANGE_REFUSED');
});

test('the log keeps the place, author and hash of what was erased, and not more', () => {
  const store = temporaryStore();
  const draft = { ...interviewDraft(key, interviewOf({ notes: secret(0) })), member: newId() };
  store.commit([draft, withdrawalDraft(key)]);
  const [row] = [...readLog(store.read)];
  expect(row).toMatchObject({ value: null, salt: null, member: draft.member, key });
  expect(row && toChange(row).value).toBeNull();
  expect(row?.hash).toHaveLength(32);
});
