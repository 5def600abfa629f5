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

/** One laptop's encrypted file, without the cost of a passphrase: it can be opened, closed and opened again. */
export interface Laptop {
  readonly file: string;
  readonly folder: string;
  readonly key: Buffer;
  /** This laptop's clock. */
  readonly now?: () => number;
}

/** A laptop of its own, in a folder that goes when the test ends. */
export function laptop(now: () => number = Date.now): Laptop {
  const folder = temporaryFolder();
  return { file: join(folder, 'vault.db'), folder, key: randomBytes(32), now };
}

/** Opens a laptop's store; the caller closes it. */
export const openOn = (on: Laptop): Store => openStore({ ...on, tables });

/** A real encrypted store on disk, closed when the test ends. `now` is this laptop's clock. */
export function temporaryStore(now: () => number = Date.now): Store {
  const store = openOn(laptop(now));
  onTestFinished(() => store.close());
  return store;
}
