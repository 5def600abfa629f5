import { useEffect, useState } from 'react';
import type { Answer } from '../../../shared/model/answer.ts';
import { openingKey } from '../../../shared/model/opening.ts';
import type { Rating } from '../../../shared/model/rating.ts';
import type { Told } from '../../../shared/problems.ts';
import { client } from '../../client.ts';
import { tell } from '../../store/told.ts';
import { receive, useWindow } from '../../store/window.ts';

/** A member's rating of an opened criterion; `first` is what they had answered at the opening, if they changed it. */
export interface OpenedRating extends Rating {
  readonly member: string;
  readonly criterion: string;
  readonly first: Answer | null;
}

/** Everybody's ratings under a code, of opened criteria only; read again when something under it is opened. */
export function useOpenedRatings(assessment: string, code: string) {
  const [ratings, setRatings] = useState<readonly OpenedRating[]>([]);
  const [told, setTold] = useState<Told | null>(null);
  const openings = useWindow(
    ({ records }) => Object.values(records).filter((one) => one.noun === 'opening').length,
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: openings says when to ask again
  useEffect(() => {
    let left = false;
    client.rating
      .opened({ assessment, code })
      .then((found) => {
        if (!left) setRatings(found.flatMap(toOpened));
      })
      .catch((error) => {
        if (!left) setTold(tell(error, useWindow.getState().language));
      });
    return () => {
      left = true;
    };
  }, [assessment, code, openings]);

  return { ratings, told };
}

type Found = Awaited<ReturnType<typeof client.rating.opened>>[number];

function toOpened({ key, value, first }: Found): OpenedRating[] {
  const [, member = '', criterion = ''] = key.split('/');
  return value === null ? [] : [{ ...(value as unknown as Rating), member, criterion, first }];
}

/** Opens the ratings under a code, for good. */
export async function openRatings(assessment: string, code: string) {
  const change = await client.opening.open({ assessment, code, change: crypto.randomUUID() });
  if (change.key === openingKey(assessment, code)) receive([change]);
}
