import { memo } from 'react';
import type { Answer } from '../../shared/model/answer.ts';
import { gauge, type Mark } from '../../shared/report/written/mark.ts';
import { paintOf } from './Pill.tsx';

/** An answer that can be chosen, and how it shows. */
export interface Choosable {
  readonly answer: Answer;
  readonly mark: Mark;
}

interface Props {
  readonly label: string;
  readonly name: string;
  /** The same list at every drawing, or the answers are drawn each time; so with the function. */
  readonly choices: readonly Choosable[];
  readonly value: Answer | null;
  readonly onChange: (answer: Answer) => void;
}

/** Answers of which one is chosen: radio buttons of the browser's own. */
export const Answers = memo(({ label, name, choices, value, onChange }: Props) => (
  <fieldset className="answers">
    <legend className="hidden">{label}</legend>
    {choices.map(({ answer, mark }) => (
      <label key={answer} className={`answer ${paintOf(mark)}`}>
        <input
          type="radio"
          name={name}
          value={answer}
          checked={value === answer}
          onChange={() => onChange(answer)}
        />
        <span className="answer-face">
          {mark.kind !== 'said' && (
            <span className="answer-code">
              {mark.code}
              <span className="gauge" aria-hidden="true">
                {gauge(mark)}
              </span>
            </span>
          )}
          <span className="answer-name">{mark.name}</span>
        </span>
      </label>
    ))}
  </fieldset>
));
