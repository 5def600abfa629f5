import { type Visit, visitKey } from '../../../shared/model/visit.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useEdited } from '../../store/edited.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { useSiteName } from '../../store/siteName.ts';
import { useSites } from '../../store/sites.ts';
import { DayField } from '../../ui/DayField.tsx';
import { LongText } from '../../ui/LongText.tsx';
import { SiteField } from '../frame/SiteField.tsx';
import { FoldingCard } from './FoldingCard.tsx';
import type { CardProps } from './OwnCards.tsx';
import { SlotList } from './SlotList.tsx';

const fresh: Visit = { site: null, on: null, slots: [], note: '' };

/** One day at one site. */
export function VisitCard({ id, ...card }: CardProps) {
  const { visits } = useWords().plan;
  const { id: assessment } = useShownAssessment();
  const key = visitKey(assessment, id);
  const [visit, change] = useEdited('visit', key, fresh);
  const written = useRecord('visit', key) !== null;
  return (
    <FoldingCard
      noun="visit"
      recordKey={key}
      written={written}
      title={useTitleOf(visit, written)}
      about={useAbout(visit)}
      remove={visits.remove}
      {...card}
    >
      <div className="columns">
        <DayField label={visits.day} value={visit.on} onChange={(on) => change({ on }, 'typing')} />
        <SiteField value={visit.site} onChange={(site) => change({ site })} />
      </div>
      <SlotList slots={visit.slots} onChange={(slots, how) => change({ slots }, how)} />
      <LongText
        label={visits.note}
        help={visits.noteHelp}
        max={2000}
        value={visit.note}
        onChange={(note) => change({ note }, 'typing')}
      />
    </FoldingCard>
  );
}

function useAbout(visit: Visit): string[] {
  const { visits } = useWords().plan;
  const sites = useSites();
  const site = useSiteName();
  return [
    sites.length > 0 && site(visit.site),
    visit.slots.length > 0 && visits.slots(visit.slots.length),
  ].filter((one) => one !== false);
}

function useTitleOf({ on }: Visit, written: boolean): string {
  const { plan, visit } = useWords();
  if (on !== null) return visit.day(on);
  return written ? plan.visits.noDay : plan.visits.new;
}
