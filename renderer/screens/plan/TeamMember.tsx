import { useMemo } from 'react';
import { type Member, memberKey, perspectives } from '../../../shared/model/member.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { recordId } from '../../store/records.ts';
import { removeRecord } from '../../store/removing.ts';
import { leave, useWhole } from '../../store/unfinished.ts';
import { useWindow } from '../../store/window.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { RemoveAction } from '../../ui/RemoveAction.tsx';
import { ShortText } from '../../ui/ShortText.tsx';
import { TeamMemberMore } from './TeamMemberMore.tsx';

interface Props {
  readonly id: string;
  readonly place: number;
  readonly number: number;
  readonly begin: boolean;
  readonly removable: boolean;
  readonly onGone: () => void;
}

/** One member. Without a name nothing of them is written; whoever has rated stays. */
export function TeamMember({ id, place, number, begin, removable, onGone }: Props) {
  const { screens, field } = useWords();
  const { details } = screens;
  const { id: assessment } = useShownAssessment();
  const key = memberKey(assessment, id);
  const fresh: Member = useMemo(
    () => ({ name: '', perspective: 'other', role: '', place }),
    [place],
  );
  const [member, change] = useWhole('member', key, fresh, hasName);
  const kept = useRecord('member', key) !== null;
  const touched = useWindow(({ unfinished }) => recordId('member', key) in unfinished);
  const called = member.name.trim() || details.member(number);
  const gone = async () => {
    if (kept) await removeRecord('member', key);
    leave(recordId('member', key), null);
    onGone();
  };
  return (
    <fieldset className="card team-member">
      <legend>
        <bdi>{called}</bdi>
      </legend>
      <div className="columns three">
        <ShortText
          label={details.memberName}
          wrong={touched && !hasName(member) ? details.memberNameMissing : null}
          value={member.name}
          max={80}
          begin={begin}
          onChange={(name) => change({ name }, 'typing')}
        />
        <ChoiceField
          label={details.perspective}
          value={member.perspective}
          options={perspectives.map((one) => ({ value: one, label: field.perspectives[one] }))}
          onChange={(perspective) => perspective && change({ perspective })}
        />
        <ShortText
          label={details.role}
          value={member.role}
          max={120}
          onChange={(role) => change({ role }, 'typing')}
        />
      </div>
      <TeamMemberMore member={member} onChange={change} />
      {removable && (
        <div>
          <RemoveAction
            label={details.remove(called)}
            title={details.removeAsk(called)}
            confirm={details.removeConfirm}
            onRemove={gone}
          >
            {details.removeMemberText}
          </RemoveAction>
        </div>
      )}
    </fieldset>
  );
}

const hasName = ({ name }: Member) => name.trim() !== '';
