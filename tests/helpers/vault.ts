import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { tables } from '../../electron/actions/tables.ts';
import { openStore, type Store } from '../../electron/store/store.ts';

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'coscore-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real encrypted store on disk, without the cost of a passphrase. `now` is this laptop's clock. */
export function temporaryStore(now: () => number = Date.now): Store {
  const folder = temporaryFolder();
  const file = join(folder, 'vault.db');
  const store = openStore({ file, folder, key: randomBytes(32), tables, now });
  onTestFinished(() => store.close());
  return store;
}
