import { expect, test } from 'vitest';
import { attachmentKey } from '../../../shared/model/attachment.ts';
import { evidenceKey } from '../../../shared/model/evidence.ts';
import {
  type Erasure,
  erasedBy,
  withdrawalKey,
  withdrawnUnder,
} from '../../../shared/model/withdrawal.ts';

const [assessment, evidence, other] = [1, 2, 3].map(() => crypto.randomUUID()) as [
  string,
  string,
  string,
];
const withdrawal = { noun: 'withdrawal', key: withdrawalKey(assessment, evidence) };

const erases = (erasures: readonly Erasure[], place: { noun: string; key: string }) =>
  erasures.some(
    ({ noun, key, by }) =>
      noun === place.noun && (by === 'key' ? place.key === key : place.key.startsWith(key)),
  );

const places: [string, { noun: string; key: string }, boolean][] = [
  ['the evidence', { noun: 'evidence', key: evidenceKey(assessment, evidence) }, true],
  ['other evidence', { noun: 'evidence', key: evidenceKey(assessment, other) }, false],
  [
    'what is attached to it',
    { noun: 'attachment', key: attachmentKey(assessment, evidence, other) },
    true,
  ],
  [
    'what is attached to another',
    { noun: 'attachment', key: attachmentKey(assessment, other, evidence) },
    false,
  ],
  ['a concern of the same key', { noun: 'concern', key: `${assessment}/${evidence}` }, false],
  ['the withdrawal itself', withdrawal, false],
];

test.each(places)(
  'of %s a withdrawal erases what it should, whichever comes first',
  (_, place, goes) => {
    expect(erases(erasedBy(withdrawal), place)).toBe(goes);
    expect(withdrawnUnder(place) === withdrawal.key).toBe(goes);
  },
);

test('nothing but a withdrawal erases', () => {
  for (const [, place] of places.slice(0, -1)) expect(erasedBy(place)).toEqual([]);
});
