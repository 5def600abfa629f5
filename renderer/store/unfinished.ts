import { useCallback } from 'react';
import type { Values } from '../../shared/model/nouns.ts';
import type { RecordNoun } from '../../shared/model/recordNouns.ts';
import { type ChangePart, useEdited } from './edited.ts';
import { recordId } from './records.ts';
import { currentValue } from './saving.ts';
import { useWindow } from './window.ts';

type Part = Readonly<Record<string, unknown>>;

/**
 * A record that is only written while it is whole. What would make it wrong (no name, days in the wrong order) stays on
 * the screen and is kept apart until it is mended; whoever leaves the screen finds it again.
 */
export function useWhole<Noun extends RecordNoun>(
  noun: Noun,
  key: string,
  fresh: Values[Noun],
  isWhole: (value: Values[Noun]) => boolean,
): [Values[Noun], ChangePart<Values[Noun]>] {
  const id = recordId(noun, key);
  const [value, write] = useEdited(noun, key, fresh);
  const left = useWindow(({ unfinished }) => unfinished[id]);
  const change: ChangePart<Values[Noun]> = useCallback(
    (part, how) => {
      const now = (currentValue(noun, key) as Values[Noun] | null) ?? fresh;
      const left = useWindow.getState().unfinished[id] ?? {};
      const all = { ...left, ...part };
      if (isWhole({ ...now, ...all })) {
        leave(id, null);
        write(all, how);
      } else if (isWhole({ ...now, ...part })) {
        // What is wrong elsewhere in the record does not keep this part from the disk.
        leave(id, without(left, part));
        write(part, how);
      } else leave(id, all);
    },
    [noun, key, id, fresh, isWhole, write],
  );
  return [left ? { ...value, ...left } : value, change];
}

/** Keeps what cannot be written yet; null where it was mended or given up. */
export function leave(id: string, part: Part | null) {
  if (part === null && !useWindow.getState().unfinished[id]) return;
  useWindow.setState(({ unfinished: { [id]: _, ...rest } }) => ({
    unfinished: part === null ? rest : { ...rest, [id]: part },
  }));
}

/** What is left of a part once another was written; null where that is nothing. */
function without(part: Part, written: Part): Part | null {
  const rest = Object.entries(part).filter(([name]) => !(name in written));
  return rest.length > 0 ? Object.fromEntries(rest) : null;
}
