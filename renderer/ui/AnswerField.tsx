import { useMemo } from 'react';
import type { Instrument, Question } from '../../shared/instrument/instrument.ts';
import { chosenOf, longestText, ofChosen } from '../../shared/instrument/question.ts';
import type { Words } from '../../shared/language/words.ts';
import { type Answer, isLevel } from '../../shared/model/answer.ts';
import { type Mark, marksOf } from '../../shared/report/written/mark.ts';
import { useWords } from '../store/hooks.ts';
import { Answers, type Choosable } from './Answers.tsx';
import { LongText } from './LongText.tsx';
import { NumberField } from './NumberField.tsx';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly question: Question;
  readonly scale: Instrument['scale'];
  readonly value: Answer | null;
  /** null takes the answer back. */
  readonly onChange: (answer: Answer | null) => void;
}

/** What a question asks for, with N/A and "not enough evidence" beside it whatever its kind. */
export function AnswerField({ label, name, question, scale, value, onChange }: Props) {
  const words = useWords();
  const choices = useMemo(() => choicesOf(question, scale, words), [question, scale, words]);
  return (
    <>
      <OwnField label={label} question={question} value={value} onChange={onChange} />
      <Answers label={label} name={name} choices={choices} value={value} onChange={onChange} />
    </>
  );
}

/** What stands above the radio buttons, for questions that are not answered by choosing one of them. */
export function OwnField({ label, question, value, onChange }: Omit<Props, 'name' | 'scale'>) {
  const { answers } = useWords().screens;
  const own = value !== null && isLevel(value) ? value : '';
  switch (question.kind) {
    case 'level':
    case 'yes-no':
      return null;
    case 'choice':
      return question.several ? (
        <Several label={label} question={question} value={own} onChange={onChange} />
      ) : null;
    case 'number':
      return <NumberField label={label} question={question} value={own} onChange={onChange} />;
    case 'text':
      return (
        <LongText
          label={answers.yourAnswer}
          value={own}
          max={longestText}
          onChange={(text) => onChange(text.trim() === '' ? null : text.trim())}
        />
      );
  }
}

interface SeveralProps {
  readonly label: string;
  readonly question: Extract<Question, { kind: 'choice' }>;
  readonly value: Answer;
  readonly onChange: (answer: Answer | null) => void;
}

function Several({ label, question, value, onChange }: SeveralProps) {
  const { answers } = useWords().screens;
  const chosen = chosenOf(value);
  const toggle = (code: string) => {
    const next = chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
    onChange(ofChosen(next, question) || null);
  };
  return (
    <fieldset className="several">
      <legend>
        <span className="hidden">{label}</span> {answers.several}
      </legend>
      {question.options.map((option) => (
        <label key={option.code} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(option.code)}
            onChange={() => toggle(option.code)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

/** What can be chosen by one radio button: the question's own answers, then N/A and "not enough evidence". */
export function choicesOf(
  question: Question,
  scale: Instrument['scale'],
  words: Words,
): Choosable[] {
  const marks = marksOf(scale).map((mark) => ({ answer: mark.code, mark }));
  if (question.kind === 'level') return marks;
  return [...saidOf(question, words), ...marks.filter(({ mark }) => mark.kind !== 'level')];
}

function saidOf(question: Question, words: Words): Choosable[] {
  const said = (answer: Answer, name: string): Choosable => {
    const mark: Mark = { kind: 'said', code: name, name };
    return { answer, mark };
  };
  if (question.kind === 'yes-no') return [said('yes', words.field.yes), said('no', words.field.no)];
  return question.kind === 'choice' && !question.several
    ? question.options.map((option) => said(option.code, option.label))
    : [];
}
