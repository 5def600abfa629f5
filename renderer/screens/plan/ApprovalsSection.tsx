import { type ApprovalKind, approvalKinds } from '../../../shared/model/approval.ts';
import type { Values } from '../../../shared/model/nouns.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { ApprovalCard } from './ApprovalCard.tsx';
import { Leaving } from './Leaving.tsx';
import { useOwnList } from './ownList.ts';

/** What lets the team in, and what says that its way of asking does no harm. */
export function ApprovalsSection() {
  const { sections, approvals } = useWords().plan;
  return (
    <>
      <h1>{sections.approvals}</h1>
      <p className="plan-lead">{approvals.lead}</p>
      {approvalKinds.map((kind) => (
        <OfKind key={kind} kind={kind} />
      ))}
    </>
  );
}

type Approvals = ReadonlyMap<string, Values['approval']>;

const listed: Readonly<Record<ApprovalKind, (all: Approvals) => string[]>> = {
  authorisation: (all) => byDay(all, 'authorisation'),
  ethics: (all) => byDay(all, 'ethics'),
};

const byDay = (all: Approvals, kind: ApprovalKind) =>
  [...all]
    .filter(([, one]) => one.kind === kind)
    .sort(
      ([a, one], [b, other]) => (one.on ?? '').localeCompare(other.on ?? '') || a.localeCompare(b),
    )
    .map(([id]) => id);

function OfKind({ kind }: { kind: ApprovalKind }) {
  const { approvals } = useWords().plan;
  const { ids, begun, add, drop, resort } = useOwnList('approval', listed[kind]);
  return (
    <section className="plan-part">
      <h2>{approvals.kinds[kind]}</h2>
      <p className="quiet">{approvals.leads[kind]}</p>
      {ids.length > 0 && (
        <Leaving className="plan-list" onLeft={resort}>
          {ids.map((id) => (
            <ApprovalCard
              key={id}
              id={id}
              kind={kind}
              begin={begun.includes(id)}
              onRemoved={() => drop(id)}
            />
          ))}
        </Leaving>
      )}
      <div className="row">
        <Action onPress={add}>{approvals.add[kind]}</Action>
      </div>
    </section>
  );
}
