import { useState } from 'react';
import { sendTyped } from '../store/saving.ts';
import { Field, type TextProps } from './Field.tsx';

/** Text of one line. Every key is handed on at once; saving.ts waits for a pause before it writes. */
export function ShortText({ label, help, wrong, value, max, begin = false, onChange }: TextProps) {
  const [typed, setTyped] = useState(value);
  // What is kept has no space at its ends; whoever pauses after one goes on behind it.
  const shown = typed.trim() === value.trim() ? typed : value;
  return (
    <Field label={label} help={help} wrong={wrong}>
      {(wiring) => (
        <input
          {...wiring}
          type="text"
          maxLength={max}
          // biome-ignore lint/a11y/noAutofocus: the person pressed the button that asks for it
          autoFocus={begin}
          value={shown}
          onChange={({ target }) => {
            setTyped(target.value);
            onChange(target.value);
          }}
          onBlur={sendTyped}
        />
      )}
    </Field>
  );
}
