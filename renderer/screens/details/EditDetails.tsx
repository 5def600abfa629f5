import { useState } from 'react';
import type { Assessment } from '../../../shared/model/assessment.ts';
import { memberKey } from '../../../shared/model/member.ts';
import { client } from '../../client.ts';
import { membersOf, useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { recordId } from '../../store/records.ts';
import { receive, useWindow } from '../../store/window.ts';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { ScopeSection } from '../scope/ScopeSection.tsx';
import { AssessmentForm } from './AssessmentForm.tsx';
import type { FormValue } from './form.ts';
import { toMember } from './NewAssessment.tsx';
import { UpgradeSection } from './UpgradeSection.tsx';

/** Changes the service, the visit or the team of an assessment. */
export function EditDetails() {
  const { details } = useWords().screens;
  const { id, assessment } = useShownAssessment();
  const [start] = useState(() => startFrom(id, assessment));
  const [saved, setSaved] = useState(false);
  const { running, told, run } = useAsync();
  const save = (value: FormValue) =>
    run('save', async () => {
      setSaved(false);
      receive(await client.assessment.save(commandFor(id, assessment, value)));
      setSaved(true);
    });
  return (
    <AssessmentForm
      title={details.title}
      submit={details.save}
      start={start}
      busy={running !== null}
      onSubmit={save}
      after={
        <>
          <ScopeSection />
          <UpgradeSection />
        </>
      }
    >
      <TellProblem told={told} />
      {saved && (
        <p role="status" className="saved-note">
          {details.saved}
        </p>
      )}
    </AssessmentForm>
  );
}

function startFrom(id: string, { service, round, from, to }: Assessment): FormValue {
  const members = membersOf(useWindow.getState().records, id);
  return {
    assessment: { service, round, from, to },
    members: members.map(({ id: member, name, perspective, role }) => ({
      id: member,
      name,
      perspective,
      role,
    })),
  };
}

/** The whole form as one command: what was on the team and is not in the form leaves it. */
function commandFor(id: string, before: Assessment, { assessment, members }: FormValue) {
  const { records } = useWindow.getState();
  const draft = (noun: string, key: string) => ({
    change: crypto.randomUUID(),
    replaces: records[recordId(noun, key)]?.id ?? null,
  });
  const gone = membersOf(records, id).filter(
    (one) => !members.some((member) => member.id === one.id),
  );
  return {
    ...draft('assessment', id),
    assessment: id,
    value: { ...before, ...assessment },
    members: [
      ...members.map((one, place) => ({
        ...draft('member', memberKey(id, one.id)),
        member: one.id,
        value: toMember(one, place),
      })),
      ...gone.map((one) => ({
        ...draft('member', memberKey(id, one.id)),
        member: one.id,
        value: null,
      })),
    ],
  };
}
