import type { RespondentGroup } from '../../../shared/instrument/instrument.ts';
import { mostInterviews } from '../../../shared/model/interviewTable.ts';
import { type Respondents, respondentsKey } from '../../../shared/model/respondents.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useEdited } from '../../store/edited.ts';
import { useGroupLabel } from '../../store/groups.ts';
import { useWords } from '../../store/hooks.ts';
import { CountField } from '../../ui/CountField.tsx';
import { ShortText } from '../../ui/ShortText.tsx';
import { HeardMeter } from './HeardMeter.tsx';

export const freshRespondents: Respondents = { wanted: null, label: '' };

/** One group of people: what it is called here, how many the team wants to hear, how many it heard. */
export function GroupCard({ group }: { group: RespondentGroup }) {
  const { interviews } = useWords().plan;
  const { id } = useShownAssessment();
  const label = useGroupLabel(group);
  const [{ wanted, label: own }, change] = useEdited(
    'respondents',
    respondentsKey(id, group),
    freshRespondents,
  );
  return (
    <section className="card" aria-label={label}>
      <h2>{label}</h2>
      <HeardMeter group={group} />
      <CountField
        label={interviews.wanted}
        value={wanted}
        most={mostInterviews}
        wrong={interviews.wholeNumber(mostInterviews)}
        onChange={(count) => change({ wanted: count }, 'typing')}
      />
      <ShortText
        label={interviews.label}
        help={interviews.labelHelp}
        max={60}
        value={own}
        onChange={(text) => change({ label: text }, 'typing')}
      />
    </section>
  );
}
