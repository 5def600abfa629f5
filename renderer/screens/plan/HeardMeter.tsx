import type { RespondentGroup } from '../../../shared/instrument/instrument.ts';
import { type Respondents, respondentsKey } from '../../../shared/model/respondents.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useGroupLabel } from '../../store/groups.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { useHeard } from './heard.ts';

/** How many of a group were heard, of how many the team wants to. */
export function HeardMeter({ group }: { group: RespondentGroup }) {
  const { interviews } = useWords().plan;
  const { id } = useShownAssessment();
  const label = useGroupLabel(group);
  const done = useHeard()[group];
  const wanted = useRecord<Respondents>('respondents', respondentsKey(id, group))?.wanted ?? null;
  if (wanted === null) return <p>{interviews.heard(done, label)}</p>;
  const text = interviews.progress(done, wanted, label);
  return (
    <div className="meter">
      <p>{text}</p>
      {wanted > 0 && <progress aria-label={label} max={wanted} value={Math.min(done, wanted)} />}
    </div>
  );
}
