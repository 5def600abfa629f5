import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { questionOf } from '../../../shared/instrument/question.ts';
import type { Answer } from '../../../shared/model/answer.ts';
import { type Rating, ratingKey } from '../../../shared/model/rating.ts';
import { isOpen, useShownAssessment } from '../../store/assessment.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { choicesOf, OwnField } from '../../ui/AnswerField.tsx';
import { chooseByDigit, isForAnswers } from '../../ui/answerKeys.ts';
import { LongText } from '../../ui/LongText.tsx';
import { noRating, rate } from '../score/rate.ts';
import { OfficialWording } from './OfficialWording.tsx';
import { sentencesOf } from './plain.ts';
import { ReadAloud } from './ReadAloud.tsx';
import { SimpleAnswers } from './SimpleAnswers.tsx';
import { SimpleFoot } from './SimpleFoot.tsx';
import { SimpleHead } from './SimpleHead.tsx';
import { useGo, useWay } from './useWay.ts';
import { nextToRate, type Place } from './way.ts';

interface Props {
  readonly place: Place;
  readonly member: string;
}

/** One criterion for itself: the plain sentence, the answers as large rows, and a word why. */
export function SimpleCriterion({ place, member }: Props) {
  const words = useWords();
  const { simple } = words;
  const { criterion } = place;
  const { id, instrument, assessment } = useShownAssessment();
  const { scale } = instrument;
  const way = useWay();
  const go = useGo();
  const key = ratingKey(id, member, criterion.code);
  const rating = useRecord<Rating>('rating', key) ?? noRating;
  const opened = useWindow(({ records }) => isOpen(records, id, criterion.code));
  const question = questionOf(criterion);
  const choices = useMemo(() => choicesOf(question, scale, words), [question, scale, words]);
  const label = words.screens.score.answer(criterion.code);
  const title = useRef<HTMLHeadingElement>(null);
  const onAnswer = (answer: Answer | null) => rate(key, { answer });

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes to another criterion begins at its top
  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [criterion.code]);

  const onKeyDown = (event: KeyboardEvent) => {
    chooseByDigit(event);
    const next = nextToRate(way, criterion.code);
    if (isForAnswers(event) && event.key.toLowerCase() === 'n' && next) go(next);
  };

  return (
    <section
      id={`criterion-${criterion.code}`}
      className="simple-criterion"
      aria-labelledby="simple-title"
      onKeyDown={onKeyDown}
    >
      <SimpleHead place={place} recordKey={key} />
      <h1 id="simple-title" ref={title} tabIndex={-1}>
        {criterion.plain}
      </h1>
      <ReadAloud
        language={instrument.language}
        sentences={sentencesOf(criterion.plain, simple.voice.answers, choices, scale)}
      />
      <OfficialWording criterion={criterion} />
      {criterion.naWithoutBeds && !assessment.service.hasBeds && (
        <p className="help">{words.screens.score.naHint}</p>
      )}
      <OwnField label={label} question={question} value={rating.answer} onChange={onAnswer} />
      <SimpleAnswers
        label={label}
        name={key}
        choices={choices}
        scale={scale}
        value={rating.answer}
        onChange={onAnswer}
      />
      {opened && <p className="help">{words.screens.score.openedNote}</p>}
      <LongText
        label={simple.comment}
        help={simple.commentHelp}
        value={rating.comment}
        max={4000}
        onChange={(comment) => rate(key, { comment })}
      />
      <SimpleFoot
        code={criterion.code}
        answered={rating.answer !== null}
        onClear={() => rate(key, { answer: null })}
      />
    </section>
  );
}
