import { memo } from 'react';
import type { Instrument } from '../../shared/instrument/instrument.ts';
import type { Answer } from '../../shared/model/answer.ts';
import { gauge, marksOf } from '../../shared/report/mark.ts';
import { paintOf } from './Pill.tsx';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly scale: Instrument['scale'];
  readonly value: Answer | null;
  readonly onChange: (answer: Answer) => void;
}

/** The levels from best to worst, then N/A and "not enough evidence": radio buttons of the browser's own. */
export const Answers = memo(({ label, name, scale, value, onChange }: Props) => (
  <fieldset className="answers">
    <legend className="hidden">{label}</legend>
    {marksOf(scale).map((mark) => (
      <label key={mark.code} className={`answer ${paintOf(mark)}`}>
        <input
          type="radio"
          name={name}
          value={mark.code}
          checked={value === mark.code}
          onChange={() => onChange(mark.code)}
        />
        <span className="answer-face">
          <span className="answer-code">
            {mark.code}
            <span className="gauge" aria-hidden="true">
              {gauge(mark)}
            </span>
          </span>
          <span className="answer-name">{mark.name}</span>
        </span>
      </label>
    ))}
  </fieldset>
));
