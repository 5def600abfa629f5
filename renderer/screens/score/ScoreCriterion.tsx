import { type KeyboardEvent, memo } from 'react';
import { useLocation } from 'wouter';
import type { Criterion } from '../../../shared/instrument/instrument.ts';
import { type Rating, ratingKey } from '../../../shared/model/rating.ts';
import { isOpen, useShownAssessment } from '../../store/assessment.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { currentValue, write } from '../../store/saving.ts';
import { useWindow } from '../../store/window.ts';
import { Answers } from '../../ui/Answers.tsx';
import { chooseByDigit, isForAnswers } from '../../ui/answerKeys.ts';
import { RecordState } from '../frame/RecordState.tsx';
import { CriterionHelp } from './CriterionHelp.tsx';
import { RatingWords } from './RatingWords.tsx';
import { firstUnrated } from './unrated.ts';

interface Props {
  readonly criterion: Criterion;
  readonly assessment: string;
  readonly member: string;
}

/** One criterion: what it says, officially and plainly, and the member's own answer and words. */
export const ScoreCriterion = memo(({ criterion, assessment, member }: Props) => {
  const { score } = useWords().screens;
  const { instrument, assessment: about } = useShownAssessment();
  const [, go] = useLocation();
  const key = ratingKey(assessment, member, criterion.code);
  const rating = useRecord<Rating>('rating', key);
  const opened = useWindow(({ records }) => Boolean(isOpen(records, assessment, criterion.code)));

  const onKeyDown = (event: KeyboardEvent) => {
    chooseByDigit(event, instrument.scale);
    if (isForAnswers(event) && event.key.toLowerCase() === 'n') {
      const { records, pending } = useWindow.getState();
      const next = firstUnrated(records, instrument, assessment, member, criterion.code, pending);
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
      <Answers
        label={score.answer(criterion.code)}
        name={key}
        scale={instrument.scale}
        value={rating?.answer ?? null}
        onChange={(answer) => rate(key, { answer })}
      />
      {opened && <p className="help">{score.openedNote}</p>}
      <RatingWords rating={rating} onChange={(part) => rate(key, part)} />
    </section>
  );
});

const empty: Rating = { answer: null, comment: '', evidence: '' };

/** Changes a part of the rating; what nothing is left of is taken back whole. */
function rate(key: string, part: Partial<Rating>) {
  const before = currentValue('rating', key) as Rating | null;
  const next = { ...(before ?? empty), ...part };
  const same =
    before?.answer === next.answer &&
    before?.comment === next.comment &&
    before?.evidence === next.evidence;
  if (same) return;
  const nothing = next.answer === null && next.comment === '' && next.evidence === '';
  write('rating', key, nothing ? null : next);
}
