import { useEffect } from 'react';
import { create } from 'zustand';
import type { ShownDissent } from '../../shared/contract/dissent.ts';
import { client } from '../client.ts';
import { useWindow } from './window.ts';

/** Others' dissents come only as a list, since a change would tell whose it is; so it is asked for again. */
const every = 5000;

const useList = create<{ readonly assessment: string; readonly all: readonly ShownDissent[] }>(
  () => ({ assessment: '', all: [] }),
);

export async function readDissents(assessment: string) {
  useList.setState({ assessment, all: await client.dissent.list({ assessment }) });
}

/** Keeps the list of dissents up to date while a screen shows them. */
export function useFreshDissents(assessment: string) {
  const seat = useWindow((state) => state.seat);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another seat has other dissents of its own
  useEffect(() => {
    // A list that cannot be had now is asked for again; the bar says that the host is away.
    const read = () => void readDissents(assessment).catch(() => {});
    read();
    const timer = setInterval(read, every);
    return () => clearInterval(timer);
  }, [assessment, seat]);
}

/** What was said differently on a decision. */
export function useDissents(assessment: string, code: string): readonly ShownDissent[] {
  const list = useList();
  return list.assessment === assessment ? list.all.filter((one) => one.code === code) : [];
}
