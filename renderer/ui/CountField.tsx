import { useState } from 'react';
import { sendTyped } from '../store/saving.ts';
import { Field } from './Field.tsx';

interface Props {
  readonly label: string;
  readonly value: number | null;
  /** What is said of anything but a whole number. */
  readonly wrong: string;
  readonly onChange: (value: number | null) => void;
}

const most = 10_000_000;

/** How many, where nothing means not known. What is no number stays in the field and goes no further. */
export function CountField({ label, value, wrong, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value?.toString() ?? '';
  return (
    <Field label={label} wrong={isCount(shown) ? null : wrong}>
      {(wiring) => (
        <input
          {...wiring}
          type="text"
          inputMode="numeric"
          className="number"
          maxLength={12}
          value={shown}
          onChange={({ target }) => {
            const good = isCount(target.value);
            setTyped(good ? null : target.value);
            if (good) onChange(target.value.trim() === '' ? null : Number(target.value));
          }}
          onBlur={sendTyped}
        />
      )}
    </Field>
  );
}

const isCount = (text: string) => /^\d*$/.test(text.trim()) && Number(text) <= most;
