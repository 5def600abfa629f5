import { useState } from 'react';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { ModalDialog } from '../../ui/ModalDialog.tsx';

interface Props {
  readonly onKeep: () => void;
  readonly onWithdraw: () => void;
}

/** The person ends the interview, at any time: what they said until then is kept or withdrawn, as they say. */
export function StopInterview({ onKeep, onWithdraw }: Props) {
  const { stop, withdraw } = useWords().evidence;
  const { common } = useWords().screens;
  const [asked, setAsked] = useState(false);
  const answer = (work: () => void) => () => {
    setAsked(false);
    work();
  };
  return (
    <>
      <Action className="big" onPress={() => setAsked(true)}>
        {stop.open}
      </Action>
      {asked && (
        <ModalDialog title={stop.title} role="alertdialog" onClose={() => setAsked(false)}>
          <p>{stop.text}</p>
          <div className="stop-answers">
            <Action look="main" className="big" autoFocus onPress={answer(onKeep)}>
              {stop.keep}
            </Action>
            <Action className="big" onPress={answer(onWithdraw)}>
              {stop.withdraw}
            </Action>
            <p className="help">{withdraw.never}</p>
            <Action look="quiet" onPress={() => setAsked(false)}>
              {common.cancel}
            </Action>
          </div>
        </ModalDialog>
      )}
    </>
  );
}
