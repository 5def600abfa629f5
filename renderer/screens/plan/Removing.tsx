import { useState } from 'react';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { Confirm } from '../../ui/Confirm.tsx';

interface Props {
  /** What the button is called, and says where there is nothing shorter. */
  readonly label: string;
  /** Says only that it removes: where what it removes stands beside it. */
  readonly short?: boolean;
  /** What goes, in a few words. */
  readonly what: string;
  /** Whether something was written that would be lost; only then it asks. */
  readonly asks: boolean;
  readonly onRemove: () => void;
}

/** Removes something; asks first where something was written in it. */
export function Removing({ label, short = false, what, asks, onRemove }: Props) {
  const { remove } = useWords().plan;
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Action look="quiet" aria-label={label} onPress={() => (asks ? setAsked(true) : onRemove())}>
        {short ? remove.confirm : label}
      </Action>
      {asked && (
        <Confirm
          title={remove.title(what)}
          confirm={remove.confirm}
          onCancel={() => setAsked(false)}
          onConfirm={onRemove}
        >
          <p>{remove.text}</p>
        </Confirm>
      )}
    </>
  );
}
