import { useEffect, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Values } from '../../shared/model/nouns.ts';
import type { Registered } from '../../shared/model/service.ts';
import { useAsync } from '../ui/useAsync.ts';
import { useLanguage } from './hooks.ts';
import { loadRegister } from './loading.ts';
import { recordsOf } from './records.ts';
import { useWindow, type WindowState } from './window.ts';

/** An entry of the register with its id. */
export type Entry = Registered & { readonly id: string };

/** What an entry is before anybody wrote it. */
export const freshService: Registered = {
  name: '',
  type: 'community-team',
  hasBeds: false,
  beds: null,
  served: null,
  address: '',
  contacts: '',
  languages: '',
  facts: [],
  parts: [],
};

/** The register of services as the window shows it, by name; `read` says whether it is here yet. */
export function useRegister() {
  const language = useLanguage();
  const { running, told, run } = useAsync();
  const shown = useWindow(useShallow(flatServices));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => {
    void run('register', loadRegister);
  }, []);
  const entries = useMemo(() => inOrder(shown, language), [shown, language]);
  return { entries, told, reading: running !== null };
}

/** Ids and values by turns: the same list as long as the same is in it. */
function flatServices({ records, pending }: WindowState): unknown[] {
  const shown = new Map<string, Values['service']>();
  for (const { key, value } of recordsOf<Registered>(records, 'service')) shown.set(key, value);
  for (const [id, { value }] of Object.entries(pending)) {
    if (!id.startsWith('service ')) continue;
    const key = id.slice('service '.length);
    if (value === null) shown.delete(key);
    else shown.set(key, value as Registered);
  }
  return [...shown].flat();
}

function inOrder(flat: readonly unknown[], language: string): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < flat.length; at += 2) {
    entries.push({ ...(flat[at + 1] as Registered), id: flat[at] as string });
  }
  return entries.sort((a, b) => a.name.localeCompare(b.name, language) || a.id.localeCompare(b.id));
}

/** The services of a network that are still in the register, in its order. */
export const partsOf = (network: Pick<Registered, 'parts'>, entries: readonly Entry[]) =>
  network.parts.flatMap((part) => entries.find((one) => one.id === part) ?? []);
