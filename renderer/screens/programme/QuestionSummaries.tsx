import type { Instrument } from '../../../shared/instrument/instrument.ts';
import { criteriaUnder, lookUp } from '../../../shared/instrument/lookup.ts';
import { questionAt } from '../../../shared/instrument/question.ts';
import { answerMark } from '../../../shared/report/written/mark.ts';
import type { QuestionSummary } from '../../../shared/scoring/summary.ts';
import { useWords } from '../../store/hooks.ts';
import { Meter } from '../../ui/Meter.tsx';

interface Props {
  readonly instrument: Instrument;
  readonly questions: readonly QuestionSummary[];
}

/** Question by question, theme by theme. */
export function QuestionSummaries({ instrument, questions }: Props) {
  return instrument.themes.map((theme) => (
    <section key={theme.code} className="card">
      <h2>
        <span className="code">{theme.code}</span> {theme.title}
      </h2>
      {criteriaUnder(instrument, theme.code).map((criterion) => (
        <article key={criterion.code} className="question-summary">
          <h3>
            <span className="code">{criterion.code}</span> {criterion.topic}
          </h3>
          <p className="quiet">{criterion.statement}</p>
          {questions
            .filter((one) => one.code === criterion.code)
            .map((one) => (
              <OneSummary key={one.code} instrument={instrument} one={one} />
            ))}
        </article>
      ))}
    </section>
  ));
}

function OneSummary({ instrument, one }: { instrument: Instrument; one: QuestionSummary }) {
  const { programme } = useWords().screens;
  const { told, notApplicable, notEnough, silent } = one.answered;
  return (
    <>
      <Content instrument={instrument} one={one} />
      <p className="help">{programme.counts(told, notApplicable, notEnough, silent)}</p>
    </>
  );
}

function Content({ instrument, one }: { instrument: Instrument; one: QuestionSummary }) {
  const words = useWords();
  const { programme } = words.screens;
  const question = questionAt(instrument, one.code);
  switch (one.kind) {
    case 'shares':
      return (
        <div className="meters">
          {one.shares.map(({ answer, count, of }) => (
            <Meter
              key={answer}
              label={answerMark(answer, question, instrument.scale, words).name}
              done={count}
              all={of}
              text={programme.part(count, of)}
            />
          ))}
        </div>
      );
    case 'numbers':
      return one.figures ? (
        <p>
          {programme.figures(
            one.figures.least,
            one.figures.median,
            one.figures.most,
            one.figures.sum,
          )}{' '}
          {unitOf(instrument, one.code)}
        </p>
      ) : null;
    case 'texts':
      return (
        <ul className="texts">
          {one.texts.map((text) => (
            <li key={text} className="break">
              {text}
            </li>
          ))}
        </ul>
      );
  }
}

function unitOf(instrument: Instrument, code: string): string {
  const found = lookUp(instrument, code);
  const question = found && 'topic' in found ? found.question : undefined;
  return question?.kind === 'number' ? `(${question.unit})` : '';
}
