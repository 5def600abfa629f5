import type { Change, Draft } from '../../shared/model/change.ts';
import { Problem } from '../../shared/problems.ts';
import { inTurn } from '../inTurn.ts';
import type { Files } from './files.ts';

/** A file on its way in, under a name that no other ever has. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The parts of a store that files come in by. */
interface Into {
  readonly files: Files;
  readonly closed: AbortSignal;
  readonly has: (name: string) => boolean;
  /** The change that a draft became, where it was delivered before. */
  readonly delivered: (draft: Draft) => Change | undefined;
  /** Writes the keys and the change together. */
  readonly write: (draft: () => Draft, keys: ReadonlyMap<string, Buffer>) => Change;
}

/** Files first, then their keys with the change: a file without a key is rubbish, a key without its file is a loss. */
export function attacher({ files, closed, has, delivered, write }: Into) {
  const oneByOne = inTurn();
  const attach = async (added: readonly NewFile[], draft: () => Draft): Promise<Change> => {
    checkOpen(closed);
    const before = delivered(draft());
    if (before) return before;
    if (added.some(({ name }) => has(name))) throw new Problem('CHANGE_REFUSED', { reason: 'id' });
    const keys = new Map<string, Buffer>();
    try {
      for (const { name, bytes } of added) keys.set(name, await files.write(name, bytes));
      checkOpen(closed);
      return write(draft, keys);
    } catch (error) {
      giveUp(files, [...keys.keys()]);
      throw error;
    }
  };
  return (added: readonly NewFile[], draft: () => Draft) => oneByOne(() => attach(added, draft));
}

/** The vault may be closed while a file waits its turn or is written. */
function checkOpen(closed: AbortSignal) {
  if (closed.aborted) throw new Problem('VAULT_LOCKED', {});
}

/** What cannot be removed now is swept at the next opening; without its key it is noise. */
function giveUp(files: Files, names: readonly string[]) {
  try {
    files.remove(names);
  } catch {
    // The failure that led here is the one to tell.
  }
}
