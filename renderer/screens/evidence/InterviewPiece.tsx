import { useState } from 'react';
import { consentGiven, hasContent, type Interview } from '../../../shared/model/evidence.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { Check } from '../../ui/Check.tsx';
import { ConsentStep } from './ConsentStep.tsx';
import { InterviewFacts } from './InterviewFacts.tsx';
import { PieceContent } from './PieceContent.tsx';
import { PieceFrame } from './PieceFrame.tsx';
import type { ChangePiece } from './pieces.ts';
import { StopInterview } from './StopInterview.tsx';
import { WithdrawPiece } from './WithdrawPiece.tsx';
import type { useWithdrawing } from './withdraw.ts';

interface Props {
  readonly id: string;
  readonly piece: Interview;
  readonly change: ChangePiece;
  readonly begin: boolean;
  readonly withdrawing: ReturnType<typeof useWithdrawing>;
}

/** What one person says: their consent first, and nothing else before it. */
export function InterviewPiece({ id, piece, change, begin, withdrawing }: Props) {
  const { evidence } = useWords();
  const given = consentGiven(piece.consent);
  const [asked, setAsked] = useState(false);
  const actions = given && (
    <>
      {!piece.stopped && (
        <StopInterview onKeep={() => change({ stopped: true })} onWithdraw={() => setAsked(true)} />
      )}
      <WithdrawPiece code={piece.code} withdrawing={withdrawing} asked={asked} onAsk={setAsked} />
    </>
  );
  return (
    <PieceFrame id={id} piece={piece} actions={actions}>
      {piece.stopped && (
        <div className="notice">
          <p role="status">{evidence.stop.note}</p>
          <Action look="quiet" onPress={() => change({ stopped: false })}>
            {evidence.stop.on}
          </Action>
        </div>
      )}
      <InterviewFacts piece={piece} change={change} begin={begin} />
      <ConsentStep piece={piece} change={change} fixed={given && hasContent(piece)} />
      {given && (
        <>
          <Check
            label={evidence.fields.supported}
            checked={piece.supported}
            onChange={(supported) => change({ supported })}
          />
          <PieceContent id={id} piece={piece} change={change} />
        </>
      )}
    </PieceFrame>
  );
}
