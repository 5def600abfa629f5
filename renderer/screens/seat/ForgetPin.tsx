import { useState } from 'react';
import { client } from '../../client.ts';
import { type TeamMember, useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { Field } from '../../ui/Field.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

interface Props {
  readonly member: TeamMember;
  readonly onForgotten: () => void;
}

/** Takes away a PIN that its member forgot; only whoever knows the passphrase of the vault can. */
export function ForgetPin({ member, onForgotten }: Props) {
  const { screens, together } = useWords();
  const { id } = useShownAssessment();
  const [passphrase, setPassphrase] = useState('');
  const { running, told, run } = useAsync();
  const forget = () =>
    run('forget', async () => {
      await client.seat.forgetPin({ assessment: id, member: member.id, passphrase });
      onForgotten();
    });
  return (
    <details>
      <summary>{together.pin.forgotten}</summary>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void forget();
        }}
      >
        <Field label={screens.first.passphrase} help={together.pin.forgottenHelp(member.name)}>
          {(wiring) => (
            <input
              {...wiring}
              type="password"
              autoComplete="off"
              value={passphrase}
              onChange={({ target }) => setPassphrase(target.value)}
            />
          )}
        </Field>
        <TellProblem told={told} />
        <Action type="submit" isDisabled={running !== null || passphrase === ''}>
          {together.pin.takeAway}
        </Action>
      </form>
    </details>
  );
}
