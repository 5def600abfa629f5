import type { RecordNoun } from '../../shared/model/recordNouns.ts';
import { client } from '../client.ts';
import { recordId } from './records.ts';
import { leave } from './unfinished.ts';
import { receive, useWindow } from './window.ts';

/** Removes a record and waits for it: the store may refuse, and then it stays on the screen as it was. */
export async function removeRecord(noun: RecordNoun, key: string) {
  const id = recordId(noun, key);
  const replaces = useWindow.getState().records[id]?.id ?? null;
  const gone = { noun, key, value: null, change: crypto.randomUUID(), replaces };
  receive([await client.record.save(gone)]);
  // What was typed in it just before must not bring it back.
  leave(id, null);
  useWindow.setState(({ pending: { [id]: _, ...rest } }) => ({ pending: rest }));
}
