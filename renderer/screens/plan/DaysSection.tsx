import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { daysOf } from '../../../shared/visit/days.ts';
import { membersOf, useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { useShown } from '../../store/shown.ts';
import { useWindow } from '../../store/window.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { DayTable } from './DayTable.tsx';
import { Nothing } from './Nothing.tsx';
import { sectionHref } from './sections.ts';

/** Who is where when, day by day, for everybody or for one member: to read on a phone on the way. */
export function DaysSection() {
  const { sections, days, visits: words } = useWords().plan;
  const { id } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const visits = useShown('visit');
  const members = useMemo(() => membersOf(records, id), [records, id]);
  const [chosen, setChosen] = useState<string | null>(null);
  const member = members.find((one) => one.id === chosen);
  const shown = useMemo(() => daysOf(visits, member?.id), [visits, member?.id]);
  const names = useMemo(() => new Map(members.map((one) => [one.id, one.name])), [members]);
  return (
    <>
      <h1>{sections.days}</h1>
      <p className="plan-lead">{days.lead}</p>
      {visits.size > 0 && (
        <div className="plan-whose">
          <ChoiceField
            label={days.whose}
            none={days.everybody}
            value={member?.id ?? ''}
            options={members.map((one) => ({ value: one.id, label: one.name }))}
            onChange={setChosen}
          />
        </div>
      )}
      {shown.map((day) => (
        <DayTable key={day.on ?? ''} day={day} names={names} only={member?.id ?? null} />
      ))}
      {shown.length === 0 && member && <p>{days.emptyMember(member.name)}</p>}
      {visits.size === 0 && <Nothing title={days.empty} lead={words.emptyLead} />}
      <p>
        <Link href={sectionHref(id, 'visits')}>{days.toVisits}</Link>
      </p>
    </>
  );
}
