import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useShallow } from 'zustand/react/shallow';
import { useShownAssessment } from '../../store/assessment.ts';
import { handedThemes } from '../../store/handover.ts';
import { useAskedInstrument } from '../../store/scope.ts';
import { useWindow } from '../../store/window.ts';
import { ratedCodes } from '../score/unrated.ts';
import { useSitting } from './sitting.ts';
import type { Way } from './way.ts';

/** The way of whoever sits here; drawn again only when a criterion becomes rated, or something is left or taken up. */
export function useWay(): Way {
  const { id, instrument: whole } = useShownAssessment();
  const instrument = useAskedInstrument();
  const seat = useWindow((state) => state.seat) ?? '';
  const rated = useWindow(useShallow((state) => ratedCodes(state, whole, id, seat)));
  const handed = useWindow(useShallow(({ records }) => handedThemes(records, id, seat)));
  const all = useSitting((state) => state.later);
  return useMemo(() => {
    const own = all.filter((one) => one.startsWith(`${seat} `));
    return { instrument, rated, handed, later: own.map((one) => one.slice(seat.length + 1)) };
  }, [instrument, rated, handed, all, seat]);
}

/** Goes to a criterion, a theme or one of the screens beside them. */
export function useGo(): (to: string) => void {
  const { id } = useShownAssessment();
  const [, go] = useLocation();
  return (to) => go(`/assessment/${id}/score/${to}`);
}
