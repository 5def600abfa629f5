import { visitsInOrder } from '../../../shared/visit/days.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { OwnCards } from './OwnCards.tsx';
import { useOwnList } from './ownList.ts';
import { VisitCard } from './VisitCard.tsx';
import { VisitWarnings } from './VisitWarnings.tsx';

/** When the team is where: one card for each day at a site. */
export function VisitsSection() {
  const { sections, visits } = useWords().plan;
  const list = useOwnList('visit', visitsInOrder);
  return (
    <>
      <h1>{sections.visits}</h1>
      <div>
        <p className="plan-lead">{visits.lead}</p>
        <VisitWarnings />
      </div>
      <OwnCards list={list} card={VisitCard} empty={visits.empty} emptyLead={visits.emptyLead} />
      <div className="row">
        <Action look={list.ids.length === 0 ? 'main' : 'plain'} onPress={list.add}>
          {visits.add}
        </Action>
      </div>
    </>
  );
}
