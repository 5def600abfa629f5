import { useState } from 'react';
import { sendTyped } from '../store/saving.ts';
import { Field } from './Field.tsx';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly value: number | null;
  /** The highest number there can be. */
  readonly most?: number;
  /** What is said of anything but a whole number up to there. */
  readonly wrong: string;
  readonly onChange: (value: number | null) => void;
}

/** How many, where nothing means not known. What is no number stays in the field and goes no further. */
export function CountField({ label, help, value, most = 10_000_000, wrong, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value?.toString() ?? '';
  return (
    <Field label={label} help={help} wrong={isCount(shown, most) ? null : wrong}>
      {(wiring) => (
        <input
          {...wiring}
          type="text"
          inputMode="numeric"
          className="number"
          maxLength={12}
          value={shown}
          onChange={({ target }) => {
            const good = isCount(target.value, most);
            setTyped(good ? null : target.value);
            if (good) onChange(target.value.trim() === '' ? null : Number(target.value));
          }}
          onBlur={sendTyped}
        />
      )}
    </Field>
  );
}

const isCount = (text: string, most: number) => /^\d*$/.test(text.trim()) && Number(text) <= most;
