import { useState } from 'react';
import { sendTyped } from '../store/saving.ts';
import { Field, type Labelled } from './Field.tsx';

interface Props extends Labelled {
  /** A day or a time of day; null where there is none. */
  readonly value: string | null;
  readonly kind?: 'date' | 'time';
  readonly onChange: (value: string | null) => void;
}

/** A day, or a time of day. What is half typed stays in the field and is handed on as soon as it is whole. */
export function DayField({ label, help, wrong, value, kind = 'date', onChange }: Props) {
  const [typed, setTyped] = useState(value ?? '');
  const [shown, setShown] = useState(value);
  // Somebody else changed it, or it was undone.
  if (shown !== value) {
    setShown(value);
    setTyped(value ?? '');
  }
  return (
    <Field label={label} help={help} wrong={wrong}>
      {(wiring) => (
        <input
          {...wiring}
          type={kind}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            // A browser gives nothing both for an emptied field and for one that is half typed.
            const next = target.value === '' ? null : target.value;
            if (next !== null || !target.validity.badInput) {
              setShown(next);
              onChange(next);
            }
          }}
          onBlur={sendTyped}
        />
      )}
    </Field>
  );
}
