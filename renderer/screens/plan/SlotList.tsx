import { useRef } from 'react';
import type { Slot } from '../../../shared/model/visit.ts';
import { slotsInOrder } from '../../../shared/visit/days.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { Leaving } from './Leaving.tsx';
import { SlotFields } from './SlotFields.tsx';

interface Props {
  readonly slots: readonly Slot[];
  readonly onChange: (slots: readonly Slot[], how?: 'now' | 'typing') => void;
}

/** The time slots of a day. They get in order when the focus leaves them, so that nothing jumps while somebody types. */
export function SlotList({ slots, onChange }: Props) {
  const { visits } = useWords().plan;
  const added = useRef(-1);
  const sort = () => {
    const sorted = slotsInOrder(slots);
    if (sorted.some((one, at) => one !== slots[at])) onChange(sorted);
  };
  const add = () => {
    added.current = slots.length;
    // One thing follows the other.
    const from = slots.at(-1)?.to ?? null;
    onChange([...slots, { from, to: null, what: '', who: [] }]);
  };
  const change = (at: number, part: Partial<Slot>, how?: 'now' | 'typing') =>
    onChange(
      slots.map((one, place) => (place === at ? { ...one, ...part } : one)),
      how,
    );
  return (
    <Leaving className="slots" onLeft={sort}>
      {slots.map((slot, at) => (
        <SlotFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a slot is known by its place; its fields show what is there
          key={at}
          slot={slot}
          number={at + 1}
          begin={added.current === at}
          onChange={(part, how) => change(at, part, how)}
          onRemove={() => onChange(slots.toSpliced(at, 1))}
        />
      ))}
      <div className="row">
        <Action onPress={add}>{visits.addSlot}</Action>
      </div>
    </Leaving>
  );
}
