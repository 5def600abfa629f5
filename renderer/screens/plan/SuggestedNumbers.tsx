import { useState } from 'react';
import { respondentGroups } from '../../../shared/instrument/instrument.ts';
import { type InterviewTable, interviewTableKey } from '../../../shared/model/interviewTable.ts';
import { respondentsKey } from '../../../shared/model/respondents.ts';
import { shippedTable, sizeOf, suggested } from '../../../shared/visit/interviewTable.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useGroupLabels } from '../../store/groups.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import type { Entry } from '../../store/register.ts';
import { currentValue, writeRecord } from '../../store/saving.ts';
import { useShown } from '../../store/shown.ts';
import { useSites } from '../../store/sites.ts';
import { Action } from '../../ui/Action.tsx';
import { CountField } from '../../ui/CountField.tsx';
import { freshRespondents } from './GroupCard.tsx';

/** What the table says for a service of this size; taken over only when somebody wants it. */
export function SuggestedNumbers({ entries }: { entries: readonly Entry[] }) {
  const { interviews } = useWords().plan;
  const known = useKnownSize(entries);
  const [given, setGiven] = useState<number | null>(null);
  const size = given ?? known;
  const table = useRecord<InterviewTable>('interviewTable', interviewTableKey) ?? shippedTable;
  const numbers = size === null ? undefined : suggested(table, size);
  return (
    <section className="card" aria-labelledby="suggestion">
      <h2 id="suggestion">{interviews.suggestion}</h2>
      <CountField
        label={interviews.size}
        help={known === null ? interviews.sizeAsked : interviews.sizeKnown}
        value={size}
        wrong={interviews.wholeNumber(10_000_000)}
        onChange={setGiven}
      />
      {numbers && <Numbers numbers={numbers} />}
    </section>
  );
}

type Suggested = NonNullable<ReturnType<typeof suggested>>;

function Numbers({ numbers }: { numbers: Suggested }) {
  const { plan, format } = useWords();
  const { interviews } = plan;
  const { id } = useShownAssessment();
  const labels = useGroupLabels();
  const respondents = useShown('respondents');
  const used = respondentGroups.every((group) => respondents.get(group)?.wanted === numbers[group]);
  const use = () => {
    for (const group of respondentGroups) {
      const key = respondentsKey(id, group);
      const now = currentValue('respondents', key) ?? freshRespondents;
      writeRecord('respondents', key, { ...freshRespondents, ...now, wanted: numbers[group] });
    }
  };
  return (
    <>
      <p>{interviews.suggests}</p>
      <dl className="suggested">
        {respondentGroups.map((group) => (
          <div key={group}>
            <dt>{labels[group]}</dt>
            <dd>{format.number(numbers[group])}</dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <Action look="main" isDisabled={used} onPress={use}>
          {interviews.use}
        </Action>
        <span role="status" className="saved-note">
          {used ? interviews.used : ''}
        </span>
      </div>
    </>
  );
}

/** The size that the register knows of what is assessed: of its own entry, else of its sites together. */
function useKnownSize(entries: readonly Entry[]): number | null {
  const { service } = useShownAssessment().assessment;
  const sites = useSites();
  const find = (id: string) => entries.find((one) => one.id === id);
  const own = service.registered ? find(service.registered) : undefined;
  const ofOwn = own ? sizeOf(own, find) : null;
  if (ofOwn !== null) return ofOwn;
  const parts = sites.flatMap((one) => one.service ?? []);
  const whole = { hasBeds: service.hasBeds, beds: null, served: null };
  return parts.length === sites.length ? sizeOf({ ...whole, parts }, find) : null;
}
