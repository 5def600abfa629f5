import { type Handover, handoverKey } from '../../../shared/model/handover.ts';
import { type Member, memberKey } from '../../../shared/model/member.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { handOver } from '../../store/handover.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

interface Props {
  /** Its code. */
  readonly theme: string;
  readonly member: string;
  readonly elsewhere?: () => void;
}

/** A theme that is left to somebody else: to whom, and the way to take it up again. */
export function HandedOver({ theme, member, elsewhere }: Props) {
  const { hand } = useWords().simple;
  const { id } = useShownAssessment();
  const to = useRecord<Handover>('handover', handoverKey(id, member, theme))?.to;
  const name = useRecord<Member>('member', memberKey(id, to ?? ''))?.name;
  const { running, told, run } = useAsync();
  return (
    <div className="simple-handed">
      <p role="status">{name ? hand.done(name) : hand.doneNobody}</p>
      <TellProblem told={told} />
      <div className="row">
        {elsewhere && (
          <Action className="touch" look="main" onPress={elsewhere}>
            {hand.elsewhere}
          </Action>
        )}
        <Action
          className="touch"
          isDisabled={running !== null}
          onPress={() => run('again', () => handOver(id, member, theme, null))}
        >
          {hand.again}
        </Action>
      </div>
    </div>
  );
}
