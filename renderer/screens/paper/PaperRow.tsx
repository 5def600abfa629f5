import { type KeyboardEvent, memo, useState } from 'react';
import type { Criterion } from '../../../shared/instrument/instrument.ts';
import { questionOf } from '../../../shared/instrument/question.ts';
import { typedAnswer } from '../../../shared/instrument/typed.ts';
import { type Rating, ratingKey } from '../../../shared/model/rating.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { Pill } from '../../ui/Pill.tsx';
import { RecordState } from '../frame/RecordState.tsx';
import { noRating, rate } from '../score/rate.ts';
import { focusNext } from './focusNext.ts';

interface Props {
  readonly criterion: Criterion;
  readonly assessment: string;
  readonly member: string;
}

/** One line of the score sheet: type the box, and the next line is there. */
export const PaperRow = memo(({ criterion, assessment, member }: Props) => {
  const { paper } = useWords().screens;
  const { instrument } = useShownAssessment();
  const key = ratingKey(assessment, member, criterion.code);
  const rating = useRecord<Rating>('rating', key) ?? noRating;
  const question = questionOf(criterion);
  const [typed, setTyped] = useState('');
  const wrong = typed !== '' && typedAnswer(typed, question, instrument.scale) === undefined;

  const give = (text: string, input: HTMLInputElement) => {
    const answer = typedAnswer(text, question, instrument.scale);
    if (answer === undefined) return;
    rate(key, { answer });
    setTyped('');
    focusNext(input);
  };
  const onType = (text: string, input: HTMLInputElement) => {
    setTyped(text);
    // One digit is the whole answer where boxes are counted; elsewhere Enter ends it.
    if (isOneBox(question.kind) && /^[0-9?]$/.test(text)) give(text, input);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    if (event.key === 'Enter' && typed !== '') give(typed, input);
    else if (event.key === 'Enter' || event.key === 'ArrowDown') focusNext(input);
    else if (event.key === 'ArrowUp') focusNext(input, -1);
    else return;
    event.preventDefault();
  };

  return (
    <li className="sheet-row">
      <label htmlFor={`sheet-${criterion.code}`}>
        <span className="code">{criterion.code}</span> {criterion.topic}
      </label>
      <input
        id={`sheet-${criterion.code}`}
        type="text"
        className="sheet-answer"
        autoComplete="off"
        aria-invalid={wrong || undefined}
        value={typed}
        onChange={(event) => onType(event.target.value, event.target)}
        onKeyDown={onKeyDown}
      />
      <span className="sheet-shown">
        {rating.answer !== null && (
          <Pill answer={rating.answer} question={question} scale={instrument.scale} />
        )}
        {wrong && <span className="wrong">{paper.wrong}</span>}
      </span>
      <input
        type="text"
        className="sheet-comment"
        aria-label={paper.comment(criterion.code)}
        placeholder={paper.commentShort}
        maxLength={4000}
        defaultValue={rating.comment}
        onBlur={(event) => rate(key, { comment: event.target.value })}
      />
      <RecordState noun="rating" recordKey={key} />
    </li>
  );
});

const isOneBox = (kind: string) => kind === 'level' || kind === 'yes-no';
