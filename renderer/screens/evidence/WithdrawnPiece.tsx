import { Link } from 'wouter';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import type { useWithdrawing } from './withdraw.ts';

/** All that is left of an interview whose consent was withdrawn. */
export function WithdrawnPiece({
  withdrawing,
}: {
  withdrawing: ReturnType<typeof useWithdrawing>;
}) {
  const { evidence } = useWords();
  const { withdraw } = evidence;
  const { id } = useShownAssessment();
  const { told, running, withdraw: again } = withdrawing;
  return (
    <main id="content" tabIndex={-1} className="page narrow">
      <p>
        <Link href={`/assessment/${id}/evidence`}>{evidence.back}</Link>
      </p>
      <h1>{withdraw.done}</h1>
      <p className="lead">{withdraw.doneText}</p>
      <TellProblem told={told}>
        <Action isDisabled={running} onPress={again}>
          {withdraw.again}
        </Action>
      </TellProblem>
      <p className="notice">{withdraw.elsewhere}</p>
    </main>
  );
}
