import type { VaultStatus } from '../shared/contract/vault.ts';
import type { Instrument } from '../shared/instrument/instrument.ts';
import type { Attempts } from './actions/attempts.ts';
import type { Rooms } from './host/room/rooms.ts';
import type { Session } from './session.ts';
import type { Store } from './store/store.ts';

/** What the hosts share: which vault is open, and the files that ship with the app. */
export interface App {
  readonly instruments: readonly Instrument[];
  readonly files: { readonly sample: string; readonly page: string };
  /** The session of co-scoring with other devices, where one is open. */
  readonly rooms: Rooms;
  /** Opens a window onto another laptop's session; the desktop alone can. */
  visit?: (room: URL) => Promise<void>;
  /** Finished Word files that wait to be fetched, by ticket; none outlives a withdrawal. */
  readonly finished: Map<string, File>;
  status(): VaultStatus;
  create(passphrase: string): Promise<void>;
  open(passphrase: string): Promise<void>;
  /** Opens the sample in a vault of its own in a temporary folder, which goes when it is closed. */
  lookAtSample(language: string): Promise<void>;
  /** Refuses a passphrase that is not the open vault's. */
  checkPassphrase(passphrase: string): Promise<void>;
  /** Wrong tries at PINs and codes. */
  readonly attempts: Attempts;
  /** Where somebody sat down since the vault was opened, in any window: they get up when it is closed. */
  readonly seated: Set<Session>;
  close(): void;
  /** The open vault; VAULT_LOCKED where none is. */
  store(): Store;
}
