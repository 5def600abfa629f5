import type { Instrument } from '../../../shared/instrument/instrument.ts';
import { type Answer, isLevel } from '../../../shared/model/answer.ts';
import { useWords } from '../../store/hooks.ts';
import type { Choosable } from '../../ui/Answers.tsx';
import { paintOf } from '../../ui/Pill.tsx';
import { LevelSymbol } from './LevelSymbol.tsx';
import { plainOf } from './plain.ts';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly choices: readonly Choosable[];
  readonly scale: Instrument['scale'];
  readonly value: Answer | null;
  readonly onChange: (answer: Answer) => void;
}

/** The answers as large rows: a symbol, the name and what it means in plain words. N/A and "not enough" stand apart. */
export function SimpleAnswers({ label, choices, ...rest }: Props) {
  const { simple } = useWords();
  const own = choices.filter(({ answer }) => isLevel(answer));
  const others = choices.filter(({ answer }) => !isLevel(answer));
  return (
    <div className="simple-answers">
      {own.length > 0 && <Rows label={label} choices={own} {...rest} />}
      <Rows label={label} title={simple.noLevel} choices={others} {...rest} />
    </div>
  );
}

function Rows({
  label,
  title,
  name,
  choices,
  scale,
  value,
  onChange,
}: Props & { readonly title?: string }) {
  return (
    <fieldset className="answers simple-rows">
      <legend className={title ? 'simple-legend' : 'hidden'}>
        {title ?? label}
        {title && <span className="hidden">: {label}</span>}
      </legend>
      {choices.map(({ answer, mark }) => (
        <label key={answer} className={`answer ${paintOf(mark)}`}>
          <input
            type="radio"
            name={name}
            value={answer}
            checked={value === answer}
            onChange={() => onChange(answer)}
          />
          <span className="answer-face simple-face">
            <LevelSymbol mark={mark} />
            <span className="simple-words">
              <strong>{mark.name}</strong>
              {plainOf(scale, answer) && <span>{plainOf(scale, answer)}</span>}
            </span>
            <span className="simple-chosen" aria-hidden="true">
              {value === answer ? '✓' : ''}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
