import { useState } from 'react';
import { Link } from 'wouter';
import type { AssessmentSummary } from '../../../shared/contract/assessment.ts';
import type { Service } from '../../../shared/model/assessment.ts';
import { client } from '../../client.ts';
import { membersOf } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { applyAll } from '../../store/records.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import type { FormMember } from './form.ts';

interface Props {
  readonly service: Service;
  readonly made: readonly AssessmentSummary[];
  /** Whether the register has no entry yet. */
  readonly first: boolean;
  readonly onFollow: (round: number, members: readonly FormMember[], instrument: string) => void;
}

/** Where the same service was assessed before, one click makes this the next round; before anything was, the way to the register. */
export function EarlierRound({ service, made, first, onFollow }: Props) {
  const { screens, field } = useWords();
  const { details } = screens;
  const [done, setDone] = useState(false);
  const { running, told, run } = useAsync();
  const last = lastOf(made, service.registered);
  if (!last) return first ? <ToRegister /> : null;
  const { round, from, to, instrument } = last.assessment;
  const next = field.round(round + 1);
  const follow = () =>
    run('team', async () => {
      onFollow(round + 1, await teamOf(last.id), instrument.id);
      setDone(true);
    });
  return (
    <div className="notice">
      <p>
        {details.before(last.assessment.service.name, field.round(round), field.dates(from, to))}
      </p>
      <p role="status">{done && details.followed(next)}</p>
      <TellProblem told={told} />
      {!done && (
        <div>
          <Action isDisabled={running !== null} onPress={follow}>
            {details.follow(next, last.members)}
          </Action>
        </div>
      )}
    </div>
  );
}

function ToRegister() {
  const { details } = useWords().screens;
  return (
    <p className="help">
      <Link href="/services">{details.register}</Link>
    </p>
  );
}

/** The latest round of a service in the register; a sample is none. */
function lastOf(made: readonly AssessmentSummary[], registered: string | undefined) {
  const before = made.filter(
    ({ assessment }) =>
      registered !== undefined &&
      !assessment.sample &&
      assessment.service.registered === registered,
  );
  return before.toSorted((a, b) => b.assessment.round - a.assessment.round)[0];
}

/** The team of an earlier round as it begins anew: ties and agreements are declared for each visit. */
async function teamOf(assessment: string): Promise<FormMember[]> {
  const { changes } = await client.assessment.load({ assessment });
  return membersOf(applyAll({}, changes), assessment).map(
    ({ place: _, independence: __, confidentiality: ___, ...member }) => ({
      ...member,
      id: crypto.randomUUID(),
    }),
  );
}
