import type { Question } from '../../../shared/instrument/instrument.ts';
import type { Answer } from '../../../shared/model/answer.ts';
import { type Decision, decisionKey } from '../../../shared/model/decision.ts';
import { departs } from '../../../shared/scoring/hint.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useHeld, useRecord, useWords } from '../../store/hooks.ts';
import { hold, write } from '../../store/saving.ts';
import { AnswerField } from '../../ui/AnswerField.tsx';
import { chooseByDigit } from '../../ui/answerKeys.ts';
import { LongText } from '../../ui/LongText.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { WatchedField } from '../evidence/WatchedField.tsx';
import { KeepIn } from '../frame/KeepIn.tsx';
import { RecordState } from '../frame/RecordState.tsx';
import { Present } from './Present.tsx';
import { lastPresent } from './present.ts';

interface Props {
  readonly code: string;
  readonly question: Question;
  readonly suggested: Answer | undefined;
  readonly hintText: string;
}

/** What the team agrees on a criterion, standard or theme, beside the labelled hint. */
export function DecisionControl({ code, question, suggested, hintText }: Props) {
  const { agree } = useWords().screens;
  const { id, instrument } = useShownAssessment();
  const key = decisionKey(id, code);
  const decision = useRecord<Decision>('decision', key);
  const held = useHeld('decision', key);
  const shown = held ?? decision ?? { answer: null, reason: '' };
  const reasonMissing =
    shown.answer !== null && departs(shown.answer, suggested) && shown.reason.trim() === '';

  const give = (answer: Answer | null, reason: string) => {
    const lacks = answer !== null && departs(answer, suggested) && reason.trim() === '';
    if (answer === null || lacks) {
      hold('decision', key, { answer, reason });
      return;
    }
    hold('decision', key, null);
    if (answer !== decision?.answer || reason !== decision.reason) {
      // Whoever was there for the last decision is there for the next, until somebody says otherwise.
      const present = decision?.present ?? lastPresent(id);
      const kept = decision?.internal ? { internal: true } : {};
      write('decision', key, { answer, reason, ...(present ? { present } : {}), ...kept });
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits choose among the radio buttons inside
    <div className="decision" onKeyDown={chooseByDigit}>
      <div className="decision-head">
        <h3>{agree.decision}</h3>
        {question.kind === 'level' && <Hint suggested={suggested} hintText={hintText} />}
        <RecordState noun="decision" recordKey={key} waits={held !== null} />
      </div>
      <AnswerField
        label={agree.decisionOn(code)}
        name={`decision-${code}`}
        question={question}
        scale={instrument.scale}
        value={shown.answer}
        onChange={(answer) => give(answer, shown.reason)}
      />
      {decision && (
        <Present
          present={decision.present ?? null}
          onChange={(present) => write('decision', key, { ...decision, present })}
        />
      )}
      <WatchedField text={shown.reason}>
        <LongText
          label={agree.reason}
          help={agree.reasonHelp}
          wrong={reasonMissing ? agree.reasonAsked : null}
          value={shown.reason}
          max={8000}
          onChange={(reason) => give(shown.answer, reason)}
        />
      </WatchedField>
      {decision && decision.reason.trim() !== '' && (
        <KeepIn
          what="reason"
          internal={decision.internal}
          onChange={(internal) => write('decision', key, { ...decision, internal })}
        />
      )}
    </div>
  );
}

/** Labelled as what it is: no formula decides. Only levels have one. */
function Hint({ suggested, hintText }: Pick<Props, 'suggested' | 'hintText'>) {
  const { agree } = useWords().screens;
  const { instrument } = useShownAssessment();
  return (
    <p className="hint">
      {suggested === undefined ? (
        agree.noHint
      ) : (
        <>
          <span className="hint-label">{agree.hint}</span>{' '}
          <Pill answer={suggested} scale={instrument.scale} /> {hintText}
        </>
      )}
    </p>
  );
}
