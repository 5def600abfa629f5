import { Link } from 'wouter';
import { codesBelow, lookUp } from '../../../shared/instrument/lookup.ts';
import { questionAt } from '../../../shared/instrument/question.ts';
import { type Answer, notApplicable } from '../../../shared/model/answer.ts';
import { type Decision, decisionKey } from '../../../shared/model/decision.ts';
import { hint } from '../../../shared/scoring/hint.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { type Records, recordId } from '../../store/records.ts';
import { asideReason } from '../../store/scope.ts';
import { useWindow } from '../../store/window.ts';
import { Pill } from '../../ui/Pill.tsx';
import { ServiceSays } from '../answers/ServiceSays.tsx';
import { DecisionControl } from './DecisionControl.tsx';
import { Dissents } from './Dissents.tsx';
import { SiteNotes } from './SiteNotes.tsx';

interface Props {
  readonly code: string;
  readonly title: string;
  readonly hintText: string;
}

/** What was agreed below a standard or theme, and what is agreed on the whole. */
export function AgreeAbove({ code, title, hintText }: Props) {
  const { agree } = useWords().screens;
  const { id, instrument } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const below = codesBelow(instrument, code).map((one) => ({
    code: one,
    name: nameOf(lookUp(instrument, one)),
    answer: answerOn(records, id, one),
  }));
  const answers = below
    .filter((one) => questionAt(instrument, one.code).kind === 'level')
    .flatMap((one) => one.answer ?? []);
  const levels = instrument.scale.levels.map((one) => one.code);
  return (
    <section
      id={`criterion-${code}`}
      tabIndex={-1}
      className="criterion whole"
      aria-labelledby={`whole-${code}`}
    >
      <h2 id={`whole-${code}`}>
        <span className="code">{code}</span> {title}
      </h2>
      <h3>{agree.below}</h3>
      <ul className="below">
        {below.map((one) => (
          <li key={one.code}>
            <Link href={`/assessment/${id}/agree/${one.code}`}>
              <span className="code">{one.code}</span> {one.name}
            </Link>
            {one.answer ? (
              <Pill
                answer={one.answer}
                question={questionAt(instrument, one.code)}
                scale={instrument.scale}
              />
            ) : (
              <span className="quiet">{agree.undecided}</span>
            )}
          </li>
        ))}
      </ul>
      <DecisionControl
        code={code}
        question={questionAt(instrument, code)}
        suggested={hint(answers, levels)}
        hintText={hintText}
      />
      <ServiceSays code={code} />
      <Dissents code={code} />
      <SiteNotes code={code} />
    </section>
  );
}

/** What was agreed, N/A where it was set aside; null where nothing was. */
function answerOn(records: Records, assessment: string, code: string): Answer | null {
  if (asideReason(records, assessment, code) !== null) return notApplicable;
  const decision = records[recordId('decision', decisionKey(assessment, code))]?.value;
  return (decision as Decision | null | undefined)?.answer ?? null;
}

function nameOf(found: ReturnType<typeof lookUp>): string {
  if (!found) return '';
  return 'topic' in found ? found.topic : found.title;
}
