import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Values } from '../../shared/model/nouns.ts';
import type { VisitNoun } from '../../shared/model/recordNouns.ts';
import { useShownAssessment } from './assessment.ts';
import { shownRecords } from './edited.ts';
import { useWindow } from './window.ts';

/** The records of a noun that the assessment on the screen has, by id; drawn again only when one of them changes. */
export function useShown<Noun extends VisitNoun | 'member' | 'withdrawal' | 'attachment'>(
  noun: Noun,
): ReadonlyMap<string, Values[Noun]> {
  const { id } = useShownAssessment();
  const flat = useWindow(useShallow((state) => [...shownRecords(state, noun, id)].flat()));
  return useMemo(() => {
    const shown = new Map<string, Values[Noun]>();
    for (let at = 0; at < flat.length; at += 2) {
      shown.set(flat[at] as string, flat[at + 1] as Values[Noun]);
    }
    return shown;
  }, [flat]);
}
