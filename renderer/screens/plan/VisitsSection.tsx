import { visitsInOrder } from '../../../shared/visit/days.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { Leaving } from './Leaving.tsx';
import { Nothing } from './Nothing.tsx';
import { useOwnList } from './ownList.ts';
import { VisitCard } from './VisitCard.tsx';
import { VisitWarnings } from './VisitWarnings.tsx';

/** When the team is where: one card for each day at a site. */
export function VisitsSection() {
  const { sections, visits } = useWords().plan;
  const { ids, begun, add, drop, resort } = useOwnList('visit', visitsInOrder);
  return (
    <>
      <h1>{sections.visits}</h1>
      <div>
        <p className="plan-lead">{visits.lead}</p>
        <VisitWarnings />
      </div>
      {ids.length === 0 && <Nothing title={visits.empty} lead={visits.emptyLead} />}
      {ids.length > 0 && (
        <Leaving className="plan-list" onLeft={resort}>
          {ids.map((id) => (
            <VisitCard
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
        <Action look={ids.length === 0 ? 'main' : 'plain'} onPress={add}>
          {visits.add}
        </Action>
      </div>
    </>
  );
}
