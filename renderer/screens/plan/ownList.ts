import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Values } from '../../../shared/model/nouns.ts';
import type { VisitNoun } from '../../../shared/model/recordNouns.ts';
import { useShown } from '../../store/shown.ts';

/**
 * Records of a noun that people add to and take from. A new one is only on the screen until something is written in it.
 * The order is that of the screen when it opened, and again whenever the focus leaves the list: what somebody is typing
 * in must not jump away.
 */
export function useOwnList<Noun extends VisitNoun>(
  noun: Noun,
  inOrder: (records: ReadonlyMap<string, Values[Noun]>) => readonly string[],
) {
  const records = useShown(noun);
  const sorted = useMemo(() => inOrder(records), [records, inOrder]);
  const [begun, setBegun] = useState<readonly string[]>([]);
  const [order, setOrder] = useState(sorted);
  const known = order.filter((id) => records.has(id));
  const added = sorted.filter((id) => !order.includes(id) && !begun.includes(id));
  return {
    records,
    ids: [...known, ...added, ...begun.filter((id) => !order.includes(id))],
    begun,
    add: () => setBegun([...begun, crypto.randomUUID()]),
    drop: (id: string) => setBegun(begun.filter((one) => one !== id)),
    /** Puts them in order again. */
    resort: () => setOrder(sorted),
  };
}

/** Puts the focus on the first field of what was just added. */
export function useBegin<Element extends HTMLElement>(begin: boolean): RefObject<Element | null> {
  const place = useRef<Element>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it comes up
  useEffect(() => {
    if (begin) place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  return place;
}
