import type { Rating } from '../../../shared/model/rating.ts';
import { currentValue, write } from '../../store/saving.ts';

/** A rating of which nothing was given yet. */
export const noRating: Rating = { answer: null, comment: '', evidence: '' };

/** Changes a part of the rating; what nothing is left of is taken back whole. */
export function rate(key: string, part: Partial<Rating>) {
  const before = currentValue('rating', key) as Rating | null;
  const next = { ...(before ?? noRating), ...part };
  const same =
    before?.answer === next.answer &&
    before?.comment === next.comment &&
    before?.evidence === next.evidence;
  if (same) return;
  const nothing = next.answer === null && next.comment === '' && next.evidence === '';
  write('rating', key, nothing ? null : next);
}
