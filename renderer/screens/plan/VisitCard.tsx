import { useState } from 'react';
import { type Visit, visitKey } from '../../../shared/model/visit.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useEdited } from '../../store/edited.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { writeRecord } from '../../store/saving.ts';
import { useSiteName } from '../../store/siteName.ts';
import { useSites } from '../../store/sites.ts';
import { DayField } from '../../ui/DayField.tsx';
import { LongText } from '../../ui/LongText.tsx';
import { SiteField } from '../frame/SiteField.tsx';
import type { CardProps } from './OwnCards.tsx';
import { useBegin } from './ownList.ts';
import { Removing } from './Removing.tsx';
import { SlotList } from './SlotList.tsx';

const fresh: Visit = { site: null, on: null, slots: [], note: '' };

/** One day at one site: folded, it says which; unfolded, it is filled in. */
export function VisitCard({ id, begin, unfolded, onRemoved }: CardProps) {
  const { plan } = useWords();
  const { visits } = plan;
  const { id: assessment } = useShownAssessment();
  const key = visitKey(assessment, id);
  const [visit, change] = useEdited('visit', key, fresh);
  const written = useRecord('visit', key) !== null;
  const [open, setOpen] = useState(unfolded);
  const place = useBegin<HTMLDetailsElement>(begin && !written);
  const title = useTitleOf(visit, written);
  return (
    <details
      className="card visit-card"
      ref={place}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <VisitSummary visit={visit} title={title} />
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
      <div className="row end">
        <Removing
          label={visits.remove}
          what={title}
          asks={written}
          onRemove={() => {
            if (written) writeRecord('visit', key, null);
            onRemoved();
          }}
        />
      </div>
    </details>
  );
}

function VisitSummary({ visit, title }: { visit: Visit; title: string }) {
  const { visits } = useWords().plan;
  const sites = useSites();
  const site = useSiteName();
  const about = [
    sites.length > 0 && site(visit.site),
    visit.slots.length > 0 && visits.slots(visit.slots.length),
  ].filter((one) => one !== false);
  return (
    <summary>
      <h2>{title}</h2>
      {about.length > 0 && <span className="quiet">{about.join(' · ')}</span>}
    </summary>
  );
}

function useTitleOf({ on }: Visit, written: boolean): string {
  const { plan, visit } = useWords();
  if (on !== null) return visit.day(on);
  return written ? plan.visits.noDay : plan.visits.new;
}
