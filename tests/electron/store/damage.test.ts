import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tables } from '../../../electron/actions/tables.ts';
import { openUnlocked } from '../../../electron/store/vault.ts';
import { Problem } from '../../../shared/problems.ts';
import { changesOf, idsOf } from '../../helpers/content.ts';
import { decisionDraft, newId, ratingDraft, somewhere } from '../../helpers/drafts.ts';
import { type Laptop, laptop, openOn } from '../../helpers/vault.ts';

/** A closed vault of fifty ratings, and their ids. */
function vault(): { on: Laptop; ids: string[] } {
  const on = laptop();
  const store = openOn(on);
  for (let count = 0; count < 50; count++) {
    store.commit([ratingDraft(somewhere(), { comment: 'x'.repeat(count * 20) })]);
  }
  const ids = idsOf(store);
  store.close();
  return { on, ids };
}

/** What a person meets who opens the vault, checks it, reads all and writes: their data, or a problem that says so. */
function meet({ folder, key }: Laptop, ids: readonly string[]) {
  try {
    const store = openUnlocked(folder, key, tables);
    try {
      const verdict = store.verify();
      if (!verdict.sound) return 'found by the check';
      expect(idsOf(store)).toEqual(ids);
      store.commit([decisionDraft(newId(), '1.1', 'A/F')]);
      expect(changesOf(store)).toHaveLength(ids.length + 1);
      return 'nothing lost';
    } finally {
      store.close();
    }
  } catch (error) {
    if (error instanceof Problem && error.code === 'VAULT_DAMAGED') return 'told';
    throw error;
  }
}

test('flipped bytes anywhere in the vault are told as damage: no crash, no vault that looks empty', () => {
  const { on, ids } = vault();
  const whole = `${on.file}.whole`;
  copyFileSync(on.file, whole);
  const bytes = readFileSync(whole);
  const met = new Set<string>();
  const place = fc.oneof(fc.nat({ max: 99 }), fc.nat({ max: bytes.length - 1 }));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 8 }),
      (flips) => {
        const damaged = Buffer.from(bytes);
        for (const [at, by] of flips) damaged[at] = (damaged[at] ?? 0) ^ by;
        if (damaged.equals(bytes)) return;
        writeFileSync(on.file, damaged);
        met.add(meet(on, ids));
      },
    ),
    { numRuns: 150 },
  );
  expect(met).toContain('told');
});

test('a vault whose pages were mixed with an older copy of itself is told as damage', () => {
  const { on } = vault();
  const old = readFileSync(on.file);
  const store = openOn(on);
  for (let count = 0; count < 20; count++) store.commit([ratingDraft(somewhere())]);
  const ids = idsOf(store);
  store.close();
  const mixed = readFileSync(on.file);
  old.copy(mixed, 4096, 4096, 5 * 4096);
  writeFileSync(on.file, mixed);
  expect(['told', 'found by the check']).toContain(meet(on, ids));
});

test('another key opens nothing', () => {
  const { on } = vault();
  expect(meet({ ...on, key: Buffer.alloc(32, 7) }, [])).toBe('told');
});

test('what reads a damaged page while the vault is open says that it is damaged', () => {
  const { on, ids } = vault();
  const bytes = readFileSync(on.file);
  for (let page = 1; page * 4096 < bytes.length; page++)
    bytes.writeUInt8(bytes.readUInt8(page * 4096 + 2000) ^ 1, page * 4096 + 2000);
  writeFileSync(on.file, bytes);
  expect(meet(on, ids)).not.toBe('nothing lost');
});

test('the folder names what is damaged', () => {
  const { on } = vault();
  writeFileSync(join(on.folder, 'vault.db'), 'not a vault at all, but long enough '.repeat(200));
  expect(() => openUnlocked(on.folder, on.key, tables)).toThrow(
    expect.objectContaining({ details: { folder: on.folder, reason: 'vault.db' } }),
  );
});
