import { announcements, type Plan } from '../../../shared/model/plan.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useEdited } from '../../store/edited.ts';
import { useWords } from '../../store/hooks.ts';
import { LongText } from '../../ui/LongText.tsx';

const fresh: Plan = { aim: '', scope: '', announced: null };

/** Why the team goes there, what it covers, and whether the service knows. */
export function AimSection() {
  const { sections, aim } = useWords().plan;
  const { id } = useShownAssessment();
  const [plan, change] = useEdited('plan', id, fresh);
  return (
    <>
      <h1>{sections.aim}</h1>
      <p className="plan-lead">{aim.lead}</p>
      <div className="card">
        <LongText
          label={aim.aim}
          help={aim.aimHelp}
          max={4000}
          value={plan.aim}
          onChange={(text) => change({ aim: text }, 'typing')}
        />
        <LongText
          label={aim.scope}
          help={aim.scopeHelp}
          max={4000}
          value={plan.scope}
          onChange={(text) => change({ scope: text }, 'typing')}
        />
        <fieldset className="choice plan-choice">
          <legend>{aim.announced}</legend>
          {announcements.map((one) => (
            <label key={one} className="check">
              <input
                type="radio"
                name="announced"
                checked={plan.announced === one}
                onChange={() => change({ announced: one })}
              />
              <span>{aim.announcements[one]}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </>
  );
}
