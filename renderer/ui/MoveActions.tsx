import { useEffect, useRef, useState } from 'react';
import { Action } from './Action.tsx';

interface Props {
  /** Names of the buttons, with what is moved. */
  readonly up: string;
  readonly down: string;
  readonly at: number;
  readonly last: number;
  readonly onMove: (to: number) => void;
}

/** One place up or down a list, by keyboard too: the button that was pressed keeps the focus at its new place. */
export function MoveActions({ up, down, at, last, onMove }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  const [pressed, setPressed] = useState<'up' | 'down' | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: when the place has changed
  useEffect(() => {
    if (pressed) place.current?.querySelector<HTMLElement>(`[data-way=${pressed}]`)?.focus();
    setPressed(null);
  }, [at]);

  const move = (way: 'up' | 'down') => {
    setPressed(way);
    onMove(at + (way === 'up' ? -1 : 1));
  };
  return (
    <span ref={place} className="row tight">
      <Action
        look="quiet"
        aria-label={up}
        data-way="up"
        isDisabled={at === 0}
        onPress={() => move('up')}
      >
        <span aria-hidden="true">↑</span>
      </Action>
      <Action
        look="quiet"
        aria-label={down}
        data-way="down"
        isDisabled={at === last}
        onPress={() => move('down')}
      >
        <span aria-hidden="true">↓</span>
      </Action>
    </span>
  );
}

/** A list with one of its items at another place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const item = items[from];
  return item === undefined ? [...items] : items.toSpliced(from, 1).toSpliced(to, 0, item);
}
