import type { RefusedAccess } from '../../../shared/model/refusedAccess.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { OwnCards } from './OwnCards.tsx';
import { useOwnList } from './ownList.ts';
import { RefusedCard } from './RefusedCard.tsx';

/** Where the team was kept from something: findings of their own. */
export function RefusedSection() {
  const { sections, refused } = useWords().plan;
  const list = useOwnList('refusedAccess', byDay);
  return (
    <>
      <h1>{sections.refused}</h1>
      <p className="plan-lead">{refused.lead}</p>
      <OwnCards
        list={list}
        card={RefusedCard}
        empty={refused.empty}
        emptyLead={refused.emptyLead}
      />
      <div className="row">
        <Action onPress={list.add}>{refused.add}</Action>
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
