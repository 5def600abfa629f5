import { type ReactNode, useState } from 'react';
import { Action } from './Action.tsx';
import { Confirm } from './Confirm.tsx';
import { TellProblem } from './TellProblem.tsx';
import { useAsync } from './useAsync.ts';

interface Props {
  /** What the button says. */
  readonly label: string;
  /** What is asked, and what goes and what stays. */
  readonly title: string;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly onRemove: () => Promise<unknown>;
}

/** Removes something once the person has confirmed it; where that is refused, says why. */
export function RemoveAction({ label, title, children, confirm, onRemove }: Props) {
  const [asked, setAsked] = useState(false);
  const { running, told, run } = useAsync();
  return (
    <>
      <Action look="quiet" isDisabled={running !== null} onPress={() => setAsked(true)}>
        {label}
      </Action>
      <TellProblem told={told} />
      {asked && (
        <Confirm
          title={title}
          confirm={confirm}
          onCancel={() => setAsked(false)}
          onConfirm={() => {
            setAsked(false);
            void run('remove', onRemove);
          }}
        >
          <p>{children}</p>
        </Confirm>
      )}
    </>
  );
}
