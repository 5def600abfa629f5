import { useState } from 'react';
import type { Door } from '../../../shared/contract/join.ts';
import { useWords } from '../../store/hooks.ts';
import type { Waiting } from '../../store/waiting.ts';
import { Action } from '../../ui/Action.tsx';
import { Confirm } from '../../ui/Confirm.tsx';

interface Props {
  readonly left: Waiting;
  readonly door: Door;
  readonly onDiscard: () => void;
}

/** Answers on this device that the laptop does not have yet: whose they are, and the way to give them up. */
export function LeftAnswers({ left, door, onDiscard }: Props) {
  const { door: words } = useWords().together;
  const [asking, setAsking] = useState(false);
  const n = Object.keys(left.answers).length;
  const name = door.members.find((one) => one.id === left.member)?.name;
  const isHere = left.assessment === door.assessment && name !== undefined;
  return (
    <div className="notice">
      <p>{isHere ? words.left(n, name) : words.leftElsewhere(n)}</p>
      <div className="row">
        <Action look="quiet" onPress={() => setAsking(true)}>
          {words.discard}
        </Action>
      </div>
      {asking && (
        <Confirm
          title={words.discardTitle}
          confirm={words.discardConfirm}
          onConfirm={onDiscard}
          onCancel={() => setAsking(false)}
        >
          <p>{words.discardText}</p>
        </Confirm>
      )}
    </div>
  );
}
