import { sendTyped } from '../store/saving.ts';
import { Field } from './Field.tsx';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly wrong?: string | null;
  readonly value: string;
  readonly max: number;
  readonly begin?: boolean;
  readonly onChange: (value: string) => void;
}

/** Text of one line. Every key is handed on at once; saving.ts waits for a pause before it writes. */
export function ShortText({ label, help, wrong, value, max, begin = false, onChange }: Props) {
  return (
    <Field label={label} {...(help ? { help } : {})} wrong={wrong ?? null}>
      {(wiring) => (
        <input
          {...wiring}
          type="text"
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
