import { type ReactNode, useId } from 'react';
import { Action } from './Action.tsx';

interface Props {
  readonly name: string;
  readonly unfolded: boolean;
  readonly onFold: (unfolded: boolean) => void;
  /** What stands where the list was, for as long as it does. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

/** A list that is folded away where there is little room; elsewhere its button is not there and the list always is. */
export function FoldedList({ name, unfolded, onFold, instead, children }: Props) {
  const list = useId();
  return (
    <>
      <Action
        className="fold"
        aria-expanded={unfolded}
        aria-controls={list}
        onPress={() => onFold(!unfolded)}
      >
        {name}
      </Action>
      {instead ?? (
        <ul className={unfolded ? 'themes' : 'themes folded'} id={list}>
          {children}
        </ul>
      )}
    </>
  );
}
