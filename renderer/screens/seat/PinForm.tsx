import { type ReactNode, useState } from 'react';
import { pinPattern } from '../../../shared/model/pin.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { Field } from '../../ui/Field.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

interface Props {
  readonly submit: string;
  readonly onPin: (pin: string) => Promise<unknown>;
  /** Stands beside the button. */
  readonly children?: ReactNode;
}

/** A few digits, typed without showing them. */
export function PinForm({ submit, onPin, children }: Props) {
  const { pin: words } = useWords().together;
  const [pin, setPin] = useState('');
  const [tried, setTried] = useState(false);
  const { running, told, run } = useAsync();
  const fits = pinPattern.test(pin);
  return (
    <form
      className="form"
      onSubmit={async (event) => {
        event.preventDefault();
        setTried(true);
        if (!fits || running !== null) return;
        await run('pin', () => onPin(pin));
        setPin('');
        setTried(false);
      }}
    >
      <Field label={words.label} help={words.help} wrong={tried && !fits ? words.wrong : null}>
        {(wiring) => (
          <input
            {...wiring}
            type="password"
            inputMode="numeric"
            autoComplete="off"
            maxLength={12}
            // biome-ignore lint/a11y/noAutofocus: the person asked for this form, and it has nothing else
            autoFocus
            value={pin}
            onChange={({ target }) => setPin(target.value)}
          />
        )}
      </Field>
      <TellProblem told={told} />
      <div className="row">
        <Action look="main" type="submit" isDisabled={running !== null}>
          {submit}
        </Action>
        {children}
      </div>
    </form>
  );
}
