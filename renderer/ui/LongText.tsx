import { useEffect, useRef, useState } from 'react';
import { Field } from './Field.tsx';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly wrong?: string | null;
  readonly value: string;
  readonly max: number;
  readonly onChange: (value: string) => void;
}

const pause = 700;

/** Text of several lines that hands on what was typed at every pause, and when it is left. */
export function LongText({ label, help, wrong, value, max, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef({ typed, onChange });
  latest.current = { typed, onChange };

  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => hand(latest.current, setTyped), pause);
    return () => clearTimeout(timer);
  }, [typed]);

  // Leaving the screen in mid-sentence must not lose it.
  useEffect(() => () => hand(latest.current, () => {}), []);

  return (
    <Field label={label} {...(help ? { help } : {})} wrong={wrong ?? null}>
      {(wiring) => (
        <textarea
          {...wiring}
          rows={2}
          maxLength={max}
          value={typed ?? value}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => hand(latest.current, setTyped)}
        />
      )}
    </Field>
  );
}

function hand(
  { typed, onChange }: { typed: string | null; onChange: (value: string) => void },
  clear: (typed: null) => void,
) {
  if (typed === null) return;
  onChange(typed);
  clear(null);
}
