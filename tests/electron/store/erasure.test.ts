import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReader, openWriter } from '../../../electron/store/database.ts';
import { child, line } from '../../helpers/child.ts';
import { newId } from '../../helpers/drafts.ts';
import { interviewDraft, interviewOf, withdrawalDraft } from '../../helpers/evidence.ts';
import { holding } from '../../helpers/pages.ts';
import { code } from '../../helpers/problem.ts';
import { notes, quotes, visit, words } from '../../helpers/spoken.ts';
import { laptop, openOn } from '../../helpers/vault.ts';

test('a withdrawn interview’s words are in no page of the vault, free ones and gaps included, nor in its log, nor beside it', async () => {
  const on = laptop();
  const written = openOn(on);
  const { keys, file, sought } = await visit(written);
  written.close();
  // All is in the pages now; what is written next is in the write-ahead log.
  const store = openOn(on);
  for (const word of sought) expect(holding(on.folder, on.key, [word])).toEqual(['vault.db']);
  store.commit([interviewDraft(keys[0] ?? '', interviewOf({ notes, quotes }))]);
  expect(holding(on.folder, on.key, words)).toEqual(['vault.db', 'vault.db-wal']);

  store.commit(keys.map(withdrawalDraft));

  expect(holding(on.folder, on.key, sought)).toEqual([]);
  expect(existsSync(join(on.folder, 'files', file))).toBe(false);
  expect(store.verify()).toMatchObject({ sound: true, traces: false, lost: [] });
  store.rebuild();
  store.close();
  expect(holding(on.folder, on.key, sought)).toEqual([]);
});

test('erasing the rows alone would leave words in gaps of pages: that is why every page is written anew', async () => {
  const on = laptop();
  const store = openOn(on);
  const { keys } = await visit(store);
  let between: string[] = [];
  store.published.subscribe('change', ({ noun }) => {
    if (noun !== 'withdrawal' || between.length > 0) return;
    const hand = openWriter(on.file, on.key);
    hand.pragma('wal_checkpoint(TRUNCATE)');
    hand.close();
    between = holding(on.folder, on.key, words);
  });
  store.commit(keys.map(withdrawalDraft));
  expect(between).toEqual(['vault.db']);
  expect(holding(on.folder, on.key, words)).toEqual([]);
  store.close();
});

test('a withdrawal that comes from another laptop erases as one’s own does', async () => {
  const [on, other] = [laptop(), laptop()];
  const [store, theirs] = [openOn(on), openOn(other)];
  const { keys, sought } = await visit(store, 3);
  store.merge(theirs.commit(keys.map(withdrawalDraft)));
  expect(holding(on.folder, on.key, sought)).toEqual([]);
  store.close();
  theirs.close();
});

test('what arrives after its withdrawal never reaches the disk', () => {
  const [on, other] = [laptop(), laptop()];
  const [store, theirs] = [openOn(on), openOn(other)];
  const key = `${newId()}/${newId()}`;
  const told: string[] = [];
  const written = theirs.commit([interviewDraft(key, interviewOf({ notes, quotes }))]);
  store.commit([withdrawalDraft(key)]);
  store.published.subscribe('change', ({ noun }) => told.push(noun));
  expect(store.merge(written)).toEqual([]);
  expect(store.merge(written)).toEqual([]);
  expect(told).toEqual([]);
  expect(holding(on.folder, on.key, words)).toEqual([]);
  expect(store.verify()).toMatchObject({ sound: true, changes: 2 });
  store.close();
  theirs.close();
});

test('where the disk cannot be cleaned it is withdrawn all the same, says so, and asking again cleans', async () => {
  const on = laptop();
  const store = openOn(on);
  const { keys, sought } = await visit(store, 3);
  const drafts = keys.map(withdrawalDraft);
  const reading = openReader(on.file, on.key);
  const rows = reading.prepare('SELECT * FROM change').iterate();
  rows.next();

  expect(await code(() => store.commit(drafts))).toBe('ERASING_UNFINISHED');
  expect(store.read.prepare('SELECT count(*) AS n FROM withdrawal').get()).toEqual({ n: 3 });
  expect(store.verify()).toMatchObject({ sound: false, traces: true });
  expect(holding(on.folder, on.key, sought)).not.toEqual([]);

  rows.return?.();
  reading.close();
  expect(store.commit(drafts)).toHaveLength(3);
  expect(store.verify()).toMatchObject({ sound: true, traces: false });
  expect(holding(on.folder, on.key, sought)).toEqual([]);
  store.close();
});

test('killed between the withdrawal and the cleaning, the next opening cleans', async () => {
  const on = laptop();
  const writer = child('withdraw', on.folder, on.key.toString('hex'), 'at once');
  expect(await line(writer)).toBe('withdrawing');
  await writer.gone;
  expect(holding(on.folder, on.key, words)).not.toEqual([]);
  const store = openOn(on);
  expect(holding(on.folder, on.key, words)).toEqual([]);
  expect(store.verify()).toMatchObject({ sound: true, traces: false, lost: [] });
  store.close();
});

test('killed at any moment of withdrawing, words are either all there or nowhere after the next opening', async () => {
  const seen = new Set<number>();
  for (let round = 0; round < 6; round++) {
    const on = laptop();
    const writer = child('withdraw', on.folder, on.key.toString('hex'), 'in time');
    await line(writer);
    await new Promise((resolve) => setTimeout(resolve, round * 7));
    await writer.kill();
    const store = openOn(on);
    const { n } = store.read.prepare('SELECT count(*) AS n FROM withdrawal').get() as { n: number };
    seen.add(n);
    expect(holding(on.folder, on.key, words).length > 0).toBe(n === 0);
    expect(store.verify()).toMatchObject({ sound: true, traces: false, lost: [] });
    store.close();
  }
  expect([...seen].every((n) => n === 0 || n === 20)).toBe(true);
});
