import { sendTyped } from '../store/saving.ts';
import { Field, type TextProps } from './Field.tsx';

/** Text of several lines. Every key is handed on at once; saving.ts waits for a pause before it writes. */
export function LongText({ label, help, wrong, value, max, begin = false, onChange }: TextProps) {
  return (
    <Field label={label} help={help} wrong={wrong}>
      {(wiring) => (
        <textarea
          {...wiring}
          rows={2}
          maxLength={max}
          // biome-ignore lint/a11y/noAutofocus: the person pressed the button that asks for it
          autoFocus={begin}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={sendTyped}
        />
      )}
    </Field>
  );
}
