import { expect, test } from 'vitest';
import { openWriter } from '../../../electron/store/database.ts';
import { ratingDraft, somewhere } from '../../helpers/drafts.ts';
import { type Laptop, laptop, openOn } from '../../helpers/vault.ts';

/** A vault of five ratings, one of them changed, edited by somebody who has its raw key. */
function edited(...sql: string[]): Laptop {
  const on = laptop();
  const store = openOn(on);
  const places = [1, 2, 3, 4].map(somewhere);
  for (const where of places) store.commit([ratingDraft(where)]);
  store.commit([ratingDraft(places[0] ?? somewhere(), { answer: 'A/P' })]);
  store.close();
  const hand = openWriter(on.file, on.key);
  for (const one of sql) hand.exec(one);
  hand.close();
  return on;
}

function verdict(on: Laptop) {
  const store = openOn(on);
  const found = store.verify();
  store.close();
  return found;
}

test('a vault that nobody touched is sound', () => {
  expect(verdict(edited())).toEqual({
    sound: true,
    changes: 5,
    file: 'ok',
    brokenAt: undefined,
    differing: [],
    lost: [],
    traces: false,
  });
});

const answer = "json_set(value, '$.answer', 'N/I')";
const tampering: [string, number, string[]][] = [
  ['a rating edited in the log', 2, [`UPDATE change SET value = ${answer} WHERE position = 2`]],
  [
    'one written anew without its salt',
    2,
    [`UPDATE change SET value = ${answer}, salt = zeroblob(16) WHERE position = 2`],
  ],
  [
    'words in the place of a rating',
    2,
    ["UPDATE change SET value = 'no rating' WHERE position = 2"],
  ],
  ['an author changed', 3, ['UPDATE change SET member = NULL WHERE position = 3']],
  ['a date changed', 3, ["UPDATE change SET stamp = '0' || stamp WHERE position = 3"]],
  ['a change taken out', 3, ['DELETE FROM change WHERE position = 2']],
  ['the first change taken out', 2, ['DELETE FROM change WHERE position = 1']],
  [
    'two changes swapped',
    2,
    [
      'UPDATE change SET position = 20 WHERE position = 2',
      'UPDATE change SET position = 2 WHERE position = 3',
      'UPDATE change SET position = 3 WHERE position = 20',
    ],
  ],
];

test.each(tampering)('finds %s', (_, at, sql) => {
  expect(verdict(edited(...sql))).toMatchObject({ sound: false, brokenAt: at });
});

test('finds the last change taken out: the tables know of it', () => {
  const found = verdict(edited('DELETE FROM change WHERE position = 5'));
  expect(found).toMatchObject({ sound: false, differing: ['rating'] });
});

test('content that was erased for good leaves a sound chain', () => {
  const found = verdict(edited('UPDATE change SET value = NULL, salt = NULL WHERE position = 1'));
  expect(found).toMatchObject({ sound: true, brokenAt: undefined });
});
