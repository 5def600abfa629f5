import { Link } from 'wouter';
import { criteriaUnder, lookUp } from '../../../shared/instrument/lookup.ts';
import { isJudged } from '../../../shared/instrument/question.ts';
import { decisionKey } from '../../../shared/model/decision.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { recordId } from '../../store/records.ts';
import { useAskedInstrument } from '../../store/scope.ts';
import { useWindow } from '../../store/window.ts';
import { Outline } from '../frame/Outline.tsx';
import { UndoRedo } from '../frame/UndoRedo.tsx';

/** How much is agreed: criteria, their standards and the theme all count. */
export function AgreeOutline({ current }: { current: string }) {
  const { figures } = useWords();
  const { id, instrument } = useShownAssessment();
  const asked = useAskedInstrument();
  const records = useWindow((state) => state.records);
  const agreed = (code: string) =>
    Boolean(records[recordId('decision', decisionKey(id, code))]?.value);
  const done = (code: string) => {
    const found = lookUp(instrument, code);
    const standards = found && 'standards' in found ? found.standards.map((one) => one.code) : [];
    const criteria = criteriaUnder(asked, code).map((one) => one.code);
    const judged = [...standards, code].filter((one) => isJudged(instrument, one));
    const codes = [...criteria, ...judged];
    return { done: codes.filter(agreed).length, all: codes.length };
  };
  const href = (code: string) => `/assessment/${id}/agree/${code}`;
  return (
    <Outline
      instrument={instrument}
      current={current}
      href={href}
      done={done}
      themeLinks={(code) => isJudged(instrument, code)}
    >
      <Link href={`/assessment/${id}/figures`} className="to-figures">
        {figures.title}
      </Link>
      <UndoRedo noun="decision" href={href} />
    </Outline>
  );
}
