import {
  type Approval,
  type ApprovalKind,
  approvalKey,
  approvalStates,
} from '../../../shared/model/approval.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useEdited } from '../../store/edited.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { writeRecord } from '../../store/saving.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { LongText } from '../../ui/LongText.tsx';
import { ShortText } from '../../ui/ShortText.tsx';
import { Attachments } from '../evidence/Attachments.tsx';
import { useBegin } from './ownList.ts';
import { Removing } from './Removing.tsx';

const begins = (kind: ApprovalKind): Approval => ({
  kind,
  state: 'given',
  by: '',
  on: null,
  reference: '',
  note: '',
});
const fresh = { authorisation: begins('authorisation'), ethics: begins('ethics') };

interface Props {
  readonly id: string;
  readonly kind: ApprovalKind;
  readonly begin: boolean;
  readonly onRemoved: () => void;
}

/** One permission: how far it is, who gives it, and its letter. */
export function ApprovalCard({ id, kind, begin, onRemoved }: Props) {
  const { approvals } = useWords().plan;
  const { id: assessment } = useShownAssessment();
  const key = approvalKey(assessment, id);
  const [value, change] = useEdited('approval', key, fresh[kind]);
  const written = useRecord('approval', key) !== null;
  const place = useBegin<HTMLDivElement>(begin && !written);
  const { state = 'given', by } = value;
  return (
    <div className="card" ref={place}>
      <ChoiceField
        label={approvals.state}
        value={state}
        options={approvalStates.map((one) => ({ value: one, label: approvals.states[one] }))}
        onChange={(next) => next && change({ state: next })}
      />
      {state !== 'not-needed' && <Given value={value} change={change} />}
      <LongText
        label={state === 'not-needed' ? approvals.why : approvals.note}
        {...(state !== 'not-needed' && { help: approvals.noteHelp })}
        max={2000}
        value={value.note}
        onChange={(note) => change({ note }, 'typing')}
      />
      {written && <Attachments owner={id} />}
      <div className="row end">
        <Removing
          label={approvals.remove}
          what={by || approvals.kinds[kind]}
          asks={written}
          onRemove={() => {
            if (written) writeRecord('approval', key, null);
            onRemoved();
          }}
        />
      </div>
    </div>
  );
}

interface GivenProps {
  readonly value: Approval;
  readonly change: (part: Partial<Approval>, how?: 'now' | 'typing') => void;
}

/** Who gives it, and when and under which number it was given. */
function Given({ value, change }: GivenProps) {
  const { approvals } = useWords().plan;
  return (
    <>
      <ShortText
        label={approvals.by}
        help={approvals.byHelp}
        max={200}
        value={value.by}
        onChange={(by) => change({ by }, 'typing')}
      />
      {value.state !== 'asked' && (
        <div className="columns">
          <DayField
            label={approvals.on}
            value={value.on}
            onChange={(on) => change({ on }, 'typing')}
          />
          <ShortText
            label={approvals.reference}
            max={120}
            value={value.reference}
            onChange={(reference) => change({ reference }, 'typing')}
          />
        </div>
      )}
    </>
  );
}
