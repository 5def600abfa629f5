import { useState } from 'react';
import type { Question } from '../../shared/instrument/instrument.ts';
import type { Answer } from '../../shared/model/answer.ts';
import { useWords } from '../store/hooks.ts';
import { Field } from './Field.tsx';

interface Props {
  readonly label: string;
  readonly question: Extract<Question, { kind: 'number' }>;
  readonly value: Answer;
  readonly onChange: (answer: Answer | null) => void;
}

/** A number between bounds; handed on when it is left or Enter is pressed, so that half a number is never saved. */
export function NumberField({ label, question, value, onChange }: Props) {
  const { answers } = useWords().screens;
  const [typed, setTyped] = useState<string | null>(null);
  const { least, most, unit } = question;
  const shown = typed ?? value;
  const number = Number(shown.replace(',', '.'));
  const good = shown.trim() === '' || (number >= least && number <= most);

  const hand = () => {
    if (typed === null || !good) return;
    onChange(typed.trim() === '' ? null : String(number));
    setTyped(null);
  };

  return (
    <Field label={`${answers.number} (${unit})`} wrong={good ? null : answers.between(least, most)}>
      {(wiring) => (
        <input
          {...wiring}
          aria-label={`${label} (${unit})`}
          type="text"
          inputMode="decimal"
          className="number"
          value={shown}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={hand}
          onKeyDown={(event) => event.key === 'Enter' && hand()}
        />
      )}
    </Field>
  );
}
