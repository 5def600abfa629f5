import { useMemo, useState } from 'react';
import type { Concern } from '../../../shared/model/concern.ts';
import { membersOf, useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { LongText } from '../../ui/LongText.tsx';
import { ShortText } from '../../ui/ShortText.tsx';
import { WatchedField } from '../evidence/WatchedField.tsx';
import { SiteField } from '../frame/SiteField.tsx';
import type { ChangeConcern } from './useConcern.ts';

interface Props {
  readonly value: Concern;
  readonly written: boolean;
  readonly change: ChangeConcern;
}

/** What happened, where and when, who was told and what was done. */
export function ConcernFields({ value, written, change }: Props) {
  const { concern } = useWords();
  const [begins] = useState(!written);
  return (
    <div className="card">
      <WatchedField text={value.what}>
        <LongText
          label={concern.what}
          help={concern.whatHelp}
          value={value.what}
          max={4000}
          begin={begins}
          onChange={(what) => change({ what }, 'typing')}
        />
      </WatchedField>
      <div className="columns">
        <SiteField value={value.site} none={concern.noSite} onChange={(site) => change({ site })} />
        <WatchedField text={value.where}>
          <ShortText
            label={concern.where}
            help={concern.whereHelp}
            value={value.where}
            max={300}
            onChange={(where) => change({ where }, 'typing')}
          />
        </WatchedField>
      </div>
      <div className="columns three">
        <DayField label={concern.on} value={value.on} onChange={(on) => change({ on })} />
        <DayField
          label={concern.at}
          kind="time"
          value={value.at}
          onChange={(at) => change({ at })}
        />
        <RaisedBy value={value.by} onChange={(by) => change({ by })} />
      </div>
      <LongText
        label={concern.told}
        help={concern.toldHelp}
        value={value.told}
        max={2000}
        onChange={(told) => change({ told }, 'typing')}
      />
      <LongText
        label={concern.done}
        value={value.done}
        max={4000}
        onChange={(done) => change({ done }, 'typing')}
      />
    </div>
  );
}

function RaisedBy({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (by: string | null) => void;
}) {
  const { concern } = useWords();
  const { id } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const members = useMemo(() => membersOf(records, id), [records, id]);
  return (
    <ChoiceField
      label={concern.by}
      value={value ?? ''}
      none={concern.ratherNot}
      options={members.map((one) => ({ value: one.id, label: one.name }))}
      onChange={onChange}
    />
  );
}
