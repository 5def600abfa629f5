import { useId, useState } from 'react';
import type { ShownDissent } from '../../../shared/contract/dissent.ts';
import { type Signature, signatures } from '../../../shared/model/dissent.ts';
import { client } from '../../client.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { readDissents } from '../../store/dissents.ts';
import { useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { LongText } from '../../ui/LongText.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { SitForDissent } from './SitForDissent.tsx';

interface Props {
  readonly code: string;
  readonly before: ShownDissent | undefined;
  readonly onDone: () => void;
}

/** "I see it differently": in one's own words, signed as one chooses. Only the one who has the seat can say it. */
export function DissentForm({ code, before, onDone }: Props) {
  const { common } = useWords().screens;
  const { dissent: words } = useWords().together;
  const { id } = useShownAssessment();
  const member = useWindow((state) => state.seat);
  const [text, setText] = useState(before?.text ?? '');
  const [signed, setSigned] = useState<Signature>(before?.signed ?? 'name');
  const { running, told, run } = useAsync();
  if (!member) return <SitForDissent onCancel={onDone} />;
  const save = (value: { text: string; signed: Signature } | null) =>
    run('save', async () => {
      const draft = { change: crypto.randomUUID(), replaces: null };
      await client.dissent.save({ ...draft, assessment: id, member, code, value });
      await readDissents(id);
      onDone();
    });
  return (
    <div className="card dissent-form">
      <LongText
        label={words.label}
        help={words.help}
        value={text}
        max={4000}
        begin
        onChange={setText}
      />
      <SignedAs value={signed} onChange={setSigned} />
      <TellProblem told={told} />
      <div className="row">
        <Action
          look="main"
          isDisabled={running !== null || text.trim() === ''}
          onPress={() => save({ text, signed })}
        >
          {words.save}
        </Action>
        {before && (
          <Action isDisabled={running !== null} onPress={() => save(null)}>
            {words.takeBack}
          </Action>
        )}
        <Action look="quiet" onPress={onDone}>
          {common.cancel}
        </Action>
      </div>
    </div>
  );
}

interface SignedAsProps {
  readonly value: Signature;
  readonly onChange: (signed: Signature) => void;
}

function SignedAs({ value, onChange }: SignedAsProps) {
  const { dissent: words } = useWords().together;
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{words.signed}</legend>
      {signatures.map((one) => (
        <label key={one} className="check">
          <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
          <span>{words.signatures[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
