import { memo, useState } from 'react';
import type { Rating } from '../../../shared/model/rating.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { LongText } from '../../ui/LongText.tsx';
import { WatchedField } from '../evidence/WatchedField.tsx';
import { focusRadio } from './focus.ts';

interface Props {
  readonly comment: string;
  readonly evidence: string;
  readonly answered: boolean;
  readonly onChange: (part: Partial<Rating>) => void;
}

/** The member's comment and what the rating rests on; folded away while there is nothing in them. */
export const RatingWords = memo(({ comment, evidence, answered, onChange }: Props) => {
  const { score } = useWords().screens;
  const [shown, setShown] = useState<'asked' | 'written' | null>(null);
  const written = comment !== '' || evidence !== '';
  // Once there, the fields stay: emptying one to write anew must not take it away.
  if (written && !shown) setShown('written');
  return (
    <>
      <div className="row tight">
        {!shown && (
          <Action look="quiet" onPress={() => setShown('asked')}>
            {score.words}
          </Action>
        )}
        {answered && (
          <Action
            look="quiet"
            onPress={({ target }) => {
              const section = target.closest('section');
              onChange({ answer: null });
              if (section) focusRadio(section);
            }}
          >
            {score.clear}
          </Action>
        )}
      </div>
      {shown && (
        <div className="columns">
          <WatchedField text={comment}>
            <LongText
              label={score.comment}
              value={comment}
              max={4000}
              begin={shown === 'asked'}
              onChange={(words) => onChange({ comment: words })}
            />
          </WatchedField>
          <WatchedField text={evidence}>
            <LongText
              label={score.evidence}
              help={score.evidenceHelp}
              value={evidence}
              max={4000}
              onChange={(words) => onChange({ evidence: words })}
            />
          </WatchedField>
        </div>
      )}
    </>
  );
});
