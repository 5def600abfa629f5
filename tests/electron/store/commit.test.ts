import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedInstruments } from '../../../electron/actions/instrument.ts';
import { instrumentKey } from '../../../shared/instrument/instrument.ts';
import { changeSchema, type Draft } from '../../../shared/model/change.ts';
import { resources } from '../../helpers/app.ts';
import { changeCount, changesOf, tablesOf } from '../../helpers/content.ts';
import { decisionDraft, memberDraft, newId, ratingDraft, somewhere } from '../../helpers/drafts.ts';
import { problem } from '../../helpers/problem.ts';
import { temporaryStore } from '../../helpers/vault.ts';

test('several changes are saved together or not at all', async () => {
  const store = temporaryStore();
  const good = [ratingDraft(somewhere()), decisionDraft(newId(), '1.1', 'A/F')];
  const before = tablesOf(store);
  const bad = { ...ratingDraft(somewhere()), key: 'elsewhere' };
  expect(await problem(() => store.commit([...good, bad]))).toMatchObject({
    code: 'CHANGE_REFUSED',
    details: { reason: 'key' },
  });
  expect(changeCount(store)).toBe(0);
  expect(tablesOf(store)).toEqual(before);
  expect(store.commit(good)).toHaveLength(2);
  expect(changeCount(store)).toBe(2);
});

test('windows hear of what was saved, and of nothing that was not', () => {
  const store = temporaryStore();
  const heard: string[] = [];
  store.published.subscribe('change', ({ id }) => heard.push(id));
  const [one, two] = [ratingDraft(somewhere()), ratingDraft(somewhere())];
  expect(() => store.commit([one, { ...two, noun: 'nothing' }])).toThrow();
  expect(heard).toEqual([]);
  store.commit([one, two]);
  store.commit([one]);
  expect(heard).toEqual([one.id, two.id]);
});

test('a window that breaks while it hears of a change does not turn back the clock', () => {
  const store = temporaryStore(() => 1000);
  store.published.subscribe('change', () => {
    throw new Error('a window broke');
  });
  expect(() => store.commit([ratingDraft(somewhere())])).toThrow('a window broke');
  expect(() => store.commit([ratingDraft(somewhere())])).toThrow('a window broke');
  const [first, second] = changesOf(store).map((change) => change.stamp);
  expect((second ?? '') > (first ?? '')).toBe(true);
});

test('a window that lags behind misses none of a thousand changes', async () => {
  const store = temporaryStore();
  const stream = store.published.subscribe('change');
  const drafts = Array.from({ length: 1000 }, () => ratingDraft(somewhere()));
  store.commit(drafts);
  const heard: string[] = [];
  while (heard.length < drafts.length) {
    const next = await Promise.race([stream.next(), later()]);
    if (!next) break;
    heard.push(next.value.id);
  }
  await stream.return?.();
  expect(heard).toEqual(drafts.map((draft) => draft.id));
});

const later = () => new Promise<undefined>((done) => setTimeout(done, 200));

test('a change delivered twice is saved once', () => {
  const store = temporaryStore();
  const draft = ratingDraft(somewhere());
  const [first] = store.commit([draft]);
  expect(store.commit([draft, draft])).toEqual([first, first]);
  expect(changeCount(store)).toBe(1);
});

test('a change that comes under the id of another is refused, and tells nothing of the other', async () => {
  const store = temporaryStore();
  const [theirs, mine] = [somewhere(), somewhere()];
  const [secret] = store.commit([ratingDraft(theirs, { comment: 'for my eyes only' })]);
  const stolen = { ...ratingDraft(mine), id: secret?.id ?? '' };
  const failed = await problem(() => store.commit([stolen]));
  expect(failed.details).toEqual({ reason: 'id' });
  expect(String(failed)).not.toContain('for my eyes only');
  const [change] = changesOf(store);
  const forged = {
    ...change,
    value: { answer: 'N/I', comment: '', evidence: '' },
  } as typeof secret;
  expect((await problem(() => store.merge(forged ? [forged] : []))).details).toEqual({
    reason: 'id',
  });
  expect(changesOf(store)).toEqual([secret]);
});

test("nobody can write another's rating, neither here nor by a package", async () => {
  const store = temporaryStore();
  const other = newId();
  for (const member of [other, null]) {
    const draft = { ...ratingDraft(somewhere()), member };
    const refused = { code: 'CHANGE_REFUSED', details: { reason: 'author' } };
    expect(await problem(() => store.commit([draft]))).toMatchObject(refused);
    const change = {
      ...draft,
      device: 'a'.repeat(16),
      stamp: `000000000001-0000-${'a'.repeat(16)}`,
    };
    expect(await problem(() => store.merge([change]))).toMatchObject(refused);
  }
  expect(changeCount(store)).toBe(0);
});

test('an instrument is kept under its own name and version only', async () => {
  const store = temporaryStore();
  const [shipped] = shippedInstruments(join(resources, 'instruments'));
  if (!shipped) return expect.fail('None is shipped.');
  const draft = (key: string): Draft => ({
    id: newId(),
    noun: 'instrument',
    key,
    value: { ...shipped },
    replaces: null,
    member: null,
  });
  const refused = await problem(() => store.commit([draft('qualityrights/9.9.9/en')]));
  expect(refused.details).toEqual({ reason: 'author' });
  store.commit([draft(instrumentKey(shipped))]);
  expect(changeCount(store)).toBe(1);
});

const wrong: [string, (draft: Draft) => object][] = [
  ['an id that is none', (draft) => ({ ...draft, id: '1' })],
  ['an unknown noun', (draft) => ({ ...draft, noun: 'secret' })],
  ['a noun that every object has', (draft) => ({ ...draft, noun: 'constructor' })],
  ['a noun that reaches the prototype', (draft) => ({ ...draft, noun: '__proto__' })],
  ['a key of another form', (draft) => ({ ...draft, key: `${draft.key}/x` })],
  ['a key with a new line', (draft) => ({ ...draft, key: `${draft.key}\n` })],
  ['an empty key', (draft) => ({ ...draft, key: '' })],
  ['a value with more in it', (draft) => ({ ...draft, value: { ...draft.value, member: 'me' } })],
  ['a value with less in it', (draft) => ({ ...draft, value: {} })],
  ['a value of another type', (draft) => ({ ...draft, value: 'A/F' })],
  ['a list as value', (draft) => ({ ...draft, value: [] })],
  ['no value at all', (draft) => ({ ...draft, value: undefined })],
  ['an answer that is a number', (draft) => ({ ...draft, value: { ...draft.value, answer: 4 } })],
  ['an answer with a control character', (draft) => changed(draft, { answer: 'A\u0000F' })],
  ['a comment too long', (draft) => changed(draft, { comment: 'x'.repeat(4001) })],
  ['a comment with a control character', (draft) => changed(draft, { comment: '\u0000' })],
  ['a comment no Word file can hold', (draft) => changed(draft, { comment: 'end\uffff' })],
  ['half a character', (draft) => changed(draft, { comment: '\ud83d' })],
  ['a word for what it replaces', (draft) => ({ ...draft, replaces: 'all' })],
  ['more than a change has', (draft) => ({ ...draft, admin: true })],
];

const changed = (draft: Draft, part: object) => ({ ...draft, value: { ...draft.value, ...part } });

test.each(wrong)('refuses %s, and saves nothing', async (_, spoil) => {
  const store = temporaryStore();
  const draft = spoil(ratingDraft(somewhere())) as Draft;
  expect((await problem(() => store.commit([draft]))).code).toBe('CHANGE_REFUSED');
  const change = { ...draft, device: 'a'.repeat(16), stamp: `000000000001-0000-${'a'.repeat(16)}` };
  expect((await problem(() => store.merge([change]))).code).toBe('CHANGE_REFUSED');
  expect(changeCount(store)).toBe(0);
});

test('whatever else is thrown at it is refused as data, never a crash', () => {
  const store = temporaryStore();
  const [real] = store.commit([ratingDraft(somewhere())]);
  const fields = Object.keys(changeSchema.shape);
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.anything(), (field, junk) => {
      const change = { ...real, id: newId(), [field]: junk };
      if (changeSchema.safeParse(change).success) return;
      expect(() => store.merge([change as never])).toThrow('CHANGE_REFUSED');
    }),
  );
  expect(changeCount(store)).toBe(1);
});

test.each(['line\nline', 'accented é', 'אבג', '👩🏽‍⚕️', "'; DROP TABLE change; --", '%s {{x}} <b>'])(
  'keeps %j as it was typed',
  (comment) => {
    const store = temporaryStore();
    const where = somewhere();
    store.commit([ratingDraft(where, { comment })]);
    expect(tablesOf(store).rating).toMatchObject([{ comment }]);
    expect(changesOf(store)[0]?.value).toMatchObject({ comment });
  },
);

test('a record taken back is gone from its table and stays in the log', () => {
  const store = temporaryStore();
  const [assessment, member] = [newId(), newId()];
  store.commit([memberDraft(assessment, member, 'Ada')]);
  store.commit([{ ...memberDraft(assessment, member, 'Ada'), value: null }]);
  expect(tablesOf(store).member).toEqual([]);
  expect(changesOf(store).map((change) => change.value)).toMatchObject([{ name: 'Ada' }, null]);
});
