import { useEffect, useState } from 'react';
import type { OpenedRating } from '../../../shared/contract/rating.ts';
import type { Standard } from '../../../shared/instrument/instrument.ts';
import type { Told } from '../../../shared/problems.ts';
import { client } from '../../client.ts';
import { isNamed, isOpen } from '../../store/assessment.ts';
import { tell } from '../../store/told.ts';
import { receive, useWindow } from '../../store/window.ts';

interface Read {
  /** The criteria that were open when it was read. */
  readonly open: readonly string[];
  readonly ratings: readonly OpenedRating[];
}

/**
 * Everybody's ratings of a standard's opened criteria, read again when another is opened.
 * `of` gives those of a criterion; null until they are here, which is not the same as none.
 */
export function useOpenedRatings(assessment: string, { code, criteria }: Standard) {
  const [read, setRead] = useState<Read>({ open: [], ratings: [] });
  const [told, setTold] = useState<Told | null>(null);
  const open = useWindow(({ records }) =>
    criteria
      .map((one) => one.code)
      .filter((one) => isOpen(records, assessment, one))
      .join(' '),
  );
  const named = useWindow(
    ({ records }) => criteria.filter((one) => isNamed(records, assessment, one.code)).length,
  );

  // Whoever changes theirs after the opening shows here at once, and in the hint.
  const latest = useWindow(({ records }) =>
    Object.values(records).reduce(
      (last, { noun, stamp }) => (noun === 'rating' && stamp > last ? stamp : last),
      '',
    ),
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: named and latest say when to ask again
  useEffect(() => {
    if (open === '') return;
    let left = false;
    client.rating
      .opened({ assessment, code })
      .then((found) => {
        if (!left) setRead({ open: open.split(' '), ratings: found });
      })
      .catch((error) => {
        if (!left) setTold(tell(error));
      });
    return () => {
      left = true;
    };
  }, [assessment, code, open, named, latest]);

  const of = (criterion: string) =>
    read.open.includes(criterion)
      ? read.ratings.filter((one) => one.criterion === criterion)
      : null;
  return { of, told };
}

/** Opens the ratings under a code, for good. */
export async function openRatings(assessment: string, code: string) {
  const changes = await client.opening.open({ assessment, code });
  receive(changes);
}
