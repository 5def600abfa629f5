import { expect, test } from 'vitest';
import { tables } from '../../../electron/actions/tables.ts';
import { openWriter } from '../../../electron/store/database.ts';
import { openStore } from '../../../electron/store/store.ts';
import { tablesOf } from '../../helpers/content.ts';
import { memberDraft, newId, ratingDraft, somewhere } from '../../helpers/drafts.ts';
import { laptop, openOn } from '../../helpers/vault.ts';

const byHand: [string, string, string][] = [
  ['changed', 'rating', "UPDATE rating SET answer = 'N/I'"],
  ['taken out', 'rating', 'DELETE FROM rating'],
  ['put in', 'member', "INSERT INTO member VALUES ('k', 'c', 'a', 'm', 0, '{}')"],
  ['thrown away', 'member', 'DROP TABLE member'],
];

test.each(byHand)('a record %s by hand is found, and mended from the changes', (_, noun, sql) => {
  const on = laptop();
  const store = openOn(on);
  store.commit([ratingDraft(somewhere()), memberDraft(newId(), newId(), 'Ada')]);
  const before = tablesOf(store);
  const hand = openWriter(on.file, on.key);
  hand.exec(sql);
  hand.close();
  expect(store.verify()).toMatchObject({ sound: false, differing: [noun] });
  store.rebuild();
  expect(tablesOf(store)).toEqual(before);
  expect(store.verify().sound).toBe(true);
  store.commit([ratingDraft(somewhere()), memberDraft(newId(), newId(), 'Grace')]);
  expect(store.verify()).toMatchObject({ sound: true, changes: 4 });
  store.close();
});

test('checking a vault changes nothing in it', () => {
  const on = laptop();
  const store = openOn(on);
  store.commit([ratingDraft(somewhere())]);
  const hand = openWriter(on.file, on.key);
  hand.exec("UPDATE rating SET answer = 'N/I'");
  hand.close();
  store.verify();
  expect(tablesOf(store).rating).toMatchObject([{ answer: 'N/I' }]);
  store.close();
});

test('a version with other columns makes the tables anew when it opens the vault', () => {
  const on = laptop();
  const now = openOn(on);
  now.commit([ratingDraft(somewhere(), { comment: 'kept' })]);
  const before = tablesOf(now);
  now.close();

  const next = tables.map((table) =>
    table.noun === 'rating'
      ? {
          ...table,
          columns: { length: 'INTEGER NOT NULL' },
          indexes: [],
          row: (_: string, value: Record<string, unknown>) => ({
            length: String(value.comment).length,
          }),
        }
      : table,
  );
  const later = openStore({ ...on, tables: next });
  expect(later.read.prepare('SELECT length FROM rating').all()).toEqual([{ length: 4 }]);
  expect(later.verify().sound).toBe(true);
  later.close();

  const again = openOn(on);
  expect(tablesOf(again)).toEqual(before);
  again.close();
});
