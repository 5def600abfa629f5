import { useState } from 'react';
import type { Rating } from '../../../shared/model/rating.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { LongText } from '../../ui/LongText.tsx';

interface Props {
  readonly rating: Rating | null;
  readonly onChange: (part: Partial<Rating>) => void;
}

/** The member's comment and what the rating rests on; folded away while there is nothing in them. */
export function RatingWords({ rating, onChange }: Props) {
  const { score } = useWords().screens;
  const [wanted, setWanted] = useState(false);
  const written = Boolean(rating?.comment || rating?.evidence);
  return (
    <>
      <div className="row tight">
        {!wanted && !written && (
          <Action look="quiet" onPress={() => setWanted(true)}>
            {score.words}
          </Action>
        )}
        {rating?.answer && (
          <Action look="quiet" onPress={() => onChange({ answer: null })}>
            {score.clear}
          </Action>
        )}
      </div>
      {(wanted || written) && (
        <div className="columns">
          <LongText
            label={score.comment}
            value={rating?.comment ?? ''}
            max={4000}
            onChange={(comment) => onChange({ comment })}
          />
          <LongText
            label={score.evidence}
            help={score.evidenceHelp}
            value={rating?.evidence ?? ''}
            max={4000}
            onChange={(evidence) => onChange({ evidence })}
          />
        </div>
      )}
    </>
  );
}
