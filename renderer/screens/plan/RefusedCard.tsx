import { useState } from 'react';
import {
  type RefusedAccess,
  refusedAccessKey,
  refusedKinds,
} from '../../../shared/model/refusedAccess.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useEdited } from '../../store/edited.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { writeRecord } from '../../store/saving.ts';
import { useSiteName } from '../../store/siteName.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { LongText } from '../../ui/LongText.tsx';
import { ShortText } from '../../ui/ShortText.tsx';
import { CriteriaPicker } from '../evidence/CriteriaPicker.tsx';
import { WatchedField } from '../evidence/WatchedField.tsx';
import { SiteField } from '../frame/SiteField.tsx';
import type { CardProps } from './OwnCards.tsx';
import { useBegin } from './ownList.ts';
import { Removing } from './Removing.tsx';

const fresh: RefusedAccess = {
  kind: 'place',
  site: null,
  on: null,
  by: '',
  words: '',
  criteria: [],
};

/** One refusal: what, where, when, by which post, what happened, and what could not be looked into. */
export function RefusedCard({ id, begin, unfolded, onRemoved }: CardProps) {
  const { refused } = useWords().plan;
  const { id: assessment } = useShownAssessment();
  const key = refusedAccessKey(assessment, id);
  const [value, change] = useEdited('refusedAccess', key, fresh);
  const written = useRecord('refusedAccess', key) !== null;
  const [open, setOpen] = useState(unfolded);
  const place = useBegin<HTMLDetailsElement>(begin && !written);
  return (
    <details
      className="card visit-card"
      ref={place}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <RefusedSummary value={value} written={written} />
      <RefusedFields value={value} change={change} />
      <section className="plan-part" aria-label={refused.criteria}>
        <h3>{refused.criteria}</h3>
        <CriteriaPicker
          value={value.criteria}
          onChange={(codes) => change({ criteria: [...codes] })}
        />
      </section>
      <div className="row end">
        <Removing
          label={refused.remove}
          what={refused.kinds[value.kind]}
          asks={written}
          onRemove={() => {
            if (written) writeRecord('refusedAccess', key, null);
            onRemoved();
          }}
        />
      </div>
    </details>
  );
}

function RefusedSummary({ value, written }: { value: RefusedAccess; written: boolean }) {
  const { plan, visit } = useWords();
  const site = useSiteName();
  const about = [value.on && visit.day(value.on), value.site && site(value.site)].filter(Boolean);
  return (
    <summary>
      <h2>{written ? plan.refused.kinds[value.kind] : plan.refused.new}</h2>
      {about.length > 0 && <span className="quiet">{about.join(' · ')}</span>}
    </summary>
  );
}

interface FieldsProps {
  readonly value: RefusedAccess;
  readonly change: (part: Partial<RefusedAccess>, how?: 'now' | 'typing') => void;
}

function RefusedFields({ value, change }: FieldsProps) {
  const { plan, visit } = useWords();
  const { refused } = plan;
  return (
    <>
      <ChoiceField
        label={refused.kind}
        value={value.kind}
        options={refusedKinds.map((one) => ({ value: one, label: refused.kinds[one] }))}
        onChange={(kind) => kind && change({ kind })}
      />
      <div className="columns">
        <DayField
          label={refused.day}
          value={value.on}
          onChange={(on) => change({ on }, 'typing')}
        />
        <SiteField value={value.site} none={visit.noSite} onChange={(site) => change({ site })} />
      </div>
      <ShortText
        label={refused.by}
        help={refused.byHelp}
        max={200}
        value={value.by}
        onChange={(by) => change({ by }, 'typing')}
      />
      <WatchedField text={value.words}>
        <LongText
          label={refused.words}
          help={refused.wordsHelp}
          max={4000}
          value={value.words}
          onChange={(words) => change({ words }, 'typing')}
        />
      </WatchedField>
    </>
  );
}
