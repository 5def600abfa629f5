import { useCallback } from 'react';
import type { Values } from '../../shared/model/nouns.ts';
import type { RecordNoun, VisitNoun } from '../../shared/model/recordNouns.ts';
import { useRecord } from './hooks.ts';
import { recordsOf } from './records.ts';
import { currentValue, writeRecord } from './saving.ts';
import { useWindow, type WindowState } from './window.ts';

export type ChangePart<Value> = (part: Partial<Value>, how?: 'now' | 'typing') => void;

/**
 * A record that is saved as somebody changes it: what the window shows of it, and how to change a part. `fresh` is what
 * it is before anybody wrote it; it must be the same object at every drawing.
 */
export function useEdited<Noun extends RecordNoun>(
  noun: Noun,
  key: string,
  fresh: Values[Noun],
): [Values[Noun], ChangePart<Values[Noun]>] {
  const value = useRecord<Values[Noun]>(noun, key) ?? fresh;
  const change: ChangePart<Values[Noun]> = useCallback(
    (part, how) => {
      const now = (currentValue(noun, key) as Values[Noun] | null) ?? fresh;
      writeRecord(noun, key, { ...now, ...part }, how);
    },
    [noun, key, fresh],
  );
  return [value, change];
}

/** The records of a noun that an assessment has, as the window shows them, by what follows the assessment in their key. */
export function shownRecords<Noun extends VisitNoun | 'member' | 'withdrawal' | 'attachment'>(
  { records, pending }: Pick<WindowState, 'records' | 'pending'>,
  noun: Noun,
  assessment: string,
): Map<string, Values[Noun]> {
  const shown = new Map<string, Values[Noun]>();
  const begin = `${assessment}/`;
  for (const { key, value } of recordsOf<Values[Noun]>(records, noun)) {
    if (key === assessment || key.startsWith(begin)) shown.set(key.slice(begin.length), value);
  }
  for (const [id, { value }] of Object.entries(pending)) {
    if (!id.startsWith(`${noun} ${begin}`)) continue;
    const rest = id.slice(noun.length + 1 + begin.length);
    if (value === null) shown.delete(rest);
    else shown.set(rest, value as Values[Noun]);
  }
  return shown;
}

/** The same for the window now: for what happens, not for drawing. */
export const recordsNow = <Noun extends VisitNoun>(noun: Noun, assessment: string) =>
  shownRecords(useWindow.getState(), noun, assessment);
