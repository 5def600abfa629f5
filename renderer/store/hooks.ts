import { useEffect, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Change } from '../../shared/model/change.ts';
import { useWords } from './language.ts';
import { recordId } from './records.ts';
import { useWindow, type WindowState } from './window.ts';

/** What the window is called: the parts that are there, then the app. */
export function useTitle(...parts: readonly (string | undefined)[]) {
  const { app } = useWords().screens.common;
  const title = [...parts.filter(Boolean), app].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/**
 * A record as the window shows it: what was just given, or what the disk has. The same object as long as the same is in
 * it: nothing but the word "saved" is drawn again when the disk has it.
 */
export function useRecord<Value>(noun: string, key: string): Value | null {
  const id = recordId(noun, key);
  return useWindow(
    useShallow(({ pending, records }): Change['value'] => {
      const given = pending[id];
      return given ? given.value : (records[id]?.value ?? null);
    }),
  ) as Value | null;
}

/** A decision that is not whole yet. */
export const useHeld = (noun: string, key: string) =>
  useWindow(({ held }) => held[recordId(noun, key)] ?? null);

/** Whether a record is on the disk as shown, on its way, or failed to get there. */
export function useSaved(noun: string, key: string): 'saved' | 'saving' | 'failed' | 'empty' {
  const id = recordId(noun, key);
  return useWindow(({ pending, records }) => {
    const given = pending[id];
    if (given) return given.told ? 'failed' : 'saving';
    return records[id]?.value ? 'saved' : 'empty';
  });
}

/** Whether saving takes noticeably long: a button that waits for it must not flicker, nor be drawn, at every answer. */
export function useWaiting(): boolean {
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = ({ pending }: WindowState) => {
      if (Object.keys(pending).length > 0) {
        timer ??= setTimeout(() => setWaiting(true), 300);
      } else if (timer) {
        clearTimeout(timer);
        timer = undefined;
        setWaiting(false);
      }
    };
    look(useWindow.getState());
    const leave = useWindow.subscribe(look);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, []);
  return waiting;
}

export { useLanguage, useWords } from './language.ts';
