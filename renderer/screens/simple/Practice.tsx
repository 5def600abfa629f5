import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Answer } from '../../../shared/model/answer.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useLanguage, useWords } from '../../store/hooks.ts';
import { usePreferences } from '../../store/preferences.ts';
import { Action } from '../../ui/Action.tsx';
import { choicesOf } from '../../ui/AnswerField.tsx';
import { chooseByDigit } from '../../ui/answerKeys.ts';
import { momentOf } from './moment.ts';
import { sentencesOf } from './plain.ts';
import { ReadAloud } from './ReadAloud.tsx';
import { SimpleAnswers } from './SimpleAnswers.tsx';
import { havePractised } from './sitting.ts';

interface Props {
  readonly member: string;
  readonly onDone: () => void;
}

/** A made-up criterion: what the levels mean, by trying them. Nothing of it leaves this screen. */
export function Practice({ member, onDone }: Props) {
  const words = useWords();
  const { practice, voice } = words.simple;
  const language = useLanguage();
  const { scale } = useShownAssessment().instrument;
  const [chosen, setChosen] = useState<Answer | null>(null);
  const choices = useMemo(() => choicesOf({ kind: 'level' }, scale, words), [scale, words]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);
  const done = () => {
    usePreferences.setState({ practised: true });
    havePractised(member);
    onDone();
  };
  const place = scale.levels.findIndex((one) => one.code === chosen);
  const fits = chosen && practice[momentOf(chosen, place, scale.levels.length)];
  return (
    <section
      className="simple-criterion practice"
      aria-labelledby="simple-title"
      onKeyDown={(event: KeyboardEvent) => chooseByDigit(event)}
    >
      <p className="kicker">{practice.kicker}</p>
      <h1 id="simple-title" ref={title} tabIndex={-1}>
        {practice.title}
      </h1>
      <p>{practice.lead}</p>
      <ul className="promises">
        {practice.promises.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <ReadAloud
        language={language}
        sentences={sentencesOf(practice.title, voice.answers, choices, scale)}
      />
      <SimpleAnswers
        label={practice.answer}
        name="practice"
        choices={choices}
        scale={scale}
        value={chosen}
        onChange={setChosen}
      />
      <p role="status" className="notice practice-fits">
        {fits ?? practice.try}
      </p>
      <div className="simple-steps">
        <Action className="touch" look={chosen ? 'plain' : 'quiet'} onPress={done}>
          {practice.skip}
        </Action>
        <Action className="touch" look={chosen ? 'main' : 'plain'} onPress={done}>
          {practice.done}
        </Action>
      </div>
    </section>
  );
}
