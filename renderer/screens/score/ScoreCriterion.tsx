import { type KeyboardEvent, memo, useCallback } from 'react';
import { useLocation } from 'wouter';
import type { Criterion } from '../../../shared/instrument/instrument.ts';
import { questionOf } from '../../../shared/instrument/question.ts';
import type { Answer } from '../../../shared/model/answer.ts';
import { type Rating, ratingKey } from '../../../shared/model/rating.ts';
import { isOpen, useShownAssessment } from '../../store/assessment.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { askedInstrument } from '../../store/scope.ts';
import { useWindow } from '../../store/window.ts';
import { AnswerField } from '../../ui/AnswerField.tsx';
import { chooseByDigit, isForAnswers } from '../../ui/answerKeys.ts';
import { EvidenceLink } from '../coverage/EvidenceLink.tsx';
import type { Kinds } from '../coverage/gathered.ts';
import { RecordState } from '../frame/RecordState.tsx';
import { CriterionHelp } from './CriterionHelp.tsx';
import { RatingWords } from './RatingWords.tsx';
import { noRating, rate } from './rate.ts';
import { firstUnrated, ratedCodes } from './unrated.ts';

interface Props {
  readonly criterion: Criterion;
  readonly assessment: string;
  readonly member: string;
  /** What was gathered on it. */
  readonly kinds: Kinds | undefined;
}

/** One criterion: what it says, officially and plainly, and the member's own answer and words. */
export const ScoreCriterion = memo(({ criterion, assessment, member, kinds }: Props) => {
  const { score } = useWords().screens;
  const { instrument, assessment: about } = useShownAssessment();
  const [, go] = useLocation();
  const key = ratingKey(assessment, member, criterion.code);
  const rating = useRecord<Rating>('rating', key) ?? noRating;
  const onChange = useCallback((part: Partial<Rating>) => rate(key, part), [key]);
  const onAnswer = useCallback((answer: Answer | null) => rate(key, { answer }), [key]);
  const opened = useWindow(({ records }) => Boolean(isOpen(records, assessment, criterion.code)));

  const onKeyDown = (event: KeyboardEvent) => {
    chooseByDigit(event);
    if (isForAnswers(event) && event.key.toLowerCase() === 'n') {
      const rated = ratedCodes(useWindow.getState(), instrument, assessment, member);
      const next = firstUnrated(askedInstrument(assessment, instrument), rated, criterion.code);
      if (next) go(`/assessment/${assessment}/score/${next}`);
    }
  };

  return (
    <section
      id={`criterion-${criterion.code}`}
      className="criterion"
      aria-labelledby={`topic-${criterion.code}`}
      onKeyDown={onKeyDown}
    >
      <header className="criterion-head">
        <h2 id={`topic-${criterion.code}`}>
          <span className="code">{criterion.code}</span> {criterion.topic}
        </h2>
        <RecordState noun="rating" recordKey={key} />
      </header>
      <div className="wordings">
        <p className="statement">{criterion.statement}</p>
        <p className="plain">
          <span className="plain-label">{score.plain}</span> {criterion.plain}
        </p>
      </div>
      <CriterionHelp criterion={criterion} withoutBeds={!about.service.hasBeds} />
      <EvidenceLink assessment={assessment} criterion={criterion.code} kinds={kinds} />
      <AnswerField
        label={score.answer(criterion.code)}
        name={key}
        question={questionOf(criterion)}
        scale={instrument.scale}
        value={rating.answer}
        onChange={onAnswer}
      />
      {opened && <p className="help">{score.openedNote}</p>}
      <RatingWords
        comment={rating.comment}
        evidence={rating.evidence}
        answered={rating.answer !== null}
        onChange={onChange}
      />
    </section>
  );
});
