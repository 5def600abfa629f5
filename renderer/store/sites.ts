import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Site } from '../../shared/model/site.ts';
import { useShownAssessment } from './assessment.ts';
import { shownRecords } from './edited.ts';
import { useWindow } from './window.ts';

export type NamedSite = Site & { readonly id: string };

/** The sites of the assessment on the screen, in the order of their list; none where it has one place only. */
export function useSites(): readonly NamedSite[] {
  const { id } = useShownAssessment();
  const shown = useWindow(useShallow((state) => [...shownRecords(state, 'site', id)].flat()));
  return useMemo(() => {
    const sites: NamedSite[] = [];
    for (let at = 0; at < shown.length; at += 2) {
      sites.push({ ...(shown[at + 1] as Site), id: shown[at] as string });
    }
    return sites.sort((a, b) => a.place - b.place || a.id.localeCompare(b.id));
  }, [shown]);
}
