import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../shared/problems.ts';
import { countAttempts } from './actions/attempts.ts';
import { shippedInstruments } from './actions/instrument.ts';
import { addSample } from './actions/sample.ts';
import { tables } from './actions/tables.ts';
import type { App } from './app.ts';
import { keepRooms } from './host/room/rooms.ts';
import { passphraseLeast } from './store/key.ts';
import type { Store } from './store/store.ts';
import { checkPassphrase, createVault, openVault, vaultExists } from './store/vault.ts';

/** `folder` is where the vault is or will be; `resources` holds the instruments and the sample; `page` the built page. */
export function createApp(
  folder: string,
  resources: string,
  page = join(resources, '..', 'out', 'renderer'),
): App {
  let store: Store | undefined;
  let sampleFolder: string | undefined;

  const close = () => {
    store?.close();
    store = undefined;
    if (sampleFolder) rmSync(sampleFolder, { recursive: true, force: true });
    sampleFolder = undefined;
    app.finished.clear();
    for (const session of app.seated) session.seat = null;
    app.seated.clear();
  };

  const use = (opened: Store) => {
    close();
    store = opened;
    // A report that waits to be fetched may hold words that are withdrawn now.
    opened.published.subscribe('change', ({ noun }) => {
      if (noun === 'withdrawal') app.finished.clear();
    });
  };

  const app: App = {
    instruments: shippedInstruments(join(resources, 'instruments')),
    files: { sample: join(resources, 'sample'), page },
    finished: new Map(),
    attempts: countAttempts(),
    seated: new Set(),
    rooms: keepRooms(),
    checkPassphrase: async (passphrase) => {
      if (!store || sampleFolder !== undefined) throw new Problem('WRONG_PASSPHRASE', {});
      await checkPassphrase(folder, passphrase);
    },
    status: () => ({
      state: store ? 'open' : vaultExists(folder) ? 'locked' : 'none',
      folder,
      sample: sampleFolder !== undefined,
      passphraseLeast,
    }),
    create: async (passphrase) => {
      use(await createVault(folder, passphrase, tables));
    },
    open: async (passphrase) => {
      // A second tab found it locked and the first has opened it since: the passphrase alone is checked.
      if (store && sampleFolder === undefined) return checkPassphrase(folder, passphrase);
      use(await openVault(folder, passphrase, tables));
    },
    lookAtSample: async (language) => {
      const temporary = mkdtempSync(join(tmpdir(), 'coscore-sample-'));
      const made = await createVault(
        join(temporary, 'vault'),
        randomBytes(24).toString('base64'),
        tables,
      );
      use(made);
      sampleFolder = temporary;
      try {
        await addSample(app, language);
      } catch (error) {
        close();
        throw error;
      }
    },
    close,
    store: () => {
      if (!store) throw new Problem('VAULT_LOCKED', {});
      return store;
    },
  };
  return app;
}
