import type { RefusedAccess } from '../../../shared/model/refusedAccess.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { Leaving } from './Leaving.tsx';
import { Nothing } from './Nothing.tsx';
import { useOwnList } from './ownList.ts';
import { RefusedCard } from './RefusedCard.tsx';

/** Where the team was kept from something: findings of their own. */
export function RefusedSection() {
  const { sections, refused } = useWords().plan;
  const { ids, begun, add, drop, resort } = useOwnList('refusedAccess', byDay);
  return (
    <>
      <h1>{sections.refused}</h1>
      <p className="plan-lead">{refused.lead}</p>
      {ids.length === 0 && <Nothing title={refused.empty} lead={refused.emptyLead} />}
      {ids.length > 0 && (
        <Leaving className="plan-list" onLeft={resort}>
          {ids.map((id) => (
            <RefusedCard
              key={id}
              id={id}
              begin={begun.includes(id)}
              unfolded={begun.includes(id) || ids.length === 1}
              onRemoved={() => drop(id)}
            />
          ))}
        </Leaving>
      )}
      <div className="row">
        <Action onPress={add}>{refused.add}</Action>
      </div>
    </>
  );
}

const byDay = (all: ReadonlyMap<string, RefusedAccess>): string[] =>
  [...all]
    .sort(([a, one], [b, other]) => day(one).localeCompare(day(other)) || a.localeCompare(b))
    .map(([id]) => id);

/** What has no day comes last. */
const day = ({ on }: RefusedAccess) => on ?? '\uffff';
