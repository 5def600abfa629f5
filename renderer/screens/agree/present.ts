import type { Decision } from '../../../shared/model/decision.ts';
import { useWindow } from '../../store/window.ts';

/** Who was there for the decision that was written last; undefined where nobody said yet. */
export function lastPresent(assessment: string): readonly string[] | undefined {
  const decisions = Object.values(useWindow.getState().records).filter(
    ({ noun, key, value }) => noun === 'decision' && key.startsWith(assessment) && value?.present,
  );
  const last = decisions.sort((a, b) => (a.stamp < b.stamp ? 1 : -1))[0];
  return (last?.value as Decision | undefined)?.present;
}
