import { useState } from 'react';
import type { Concern } from '../../../shared/model/concern.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { LongText } from '../../ui/LongText.tsx';
import { type ChangeConcern, rightNow } from './useConcern.ts';

interface Props {
  readonly value: Concern;
  readonly change: ChangeConcern;
}

/** Only an outcome in words closes a concern, and it can be opened again. */
export function ConcernEnding({ value: { outcome, closed }, change }: Props) {
  const { concern } = useWords();
  const [tried, setTried] = useState(false);
  const missing = outcome.trim() === '';
  const close = () => {
    setTried(true);
    if (!missing) change({ closed: rightNow().day });
  };
  return (
    <section className="card" aria-labelledby="concern-ending">
      <h2 id="concern-ending">{concern.ending}</h2>
      {closed === null ? (
        <>
          <LongText
            label={concern.outcome}
            help={concern.outcomeHelp}
            wrong={tried && missing ? concern.outcomeMissing : null}
            value={outcome}
            max={4000}
            onChange={(words) => change({ outcome: words }, 'typing')}
          />
          <div className="row">
            <Action look="main" onPress={close}>
              {concern.close}
            </Action>
          </div>
        </>
      ) : (
        <>
          <p role="status">
            <strong>{concern.closedOn(closed)}</strong>
          </p>
          <p className="break">{outcome}</p>
          <div className="row">
            <Action onPress={() => change({ closed: null })}>{concern.reopen}</Action>
          </div>
        </>
      )}
    </section>
  );
}
