import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import type { useWithdrawing } from './withdraw.ts';

interface Props {
  readonly code: string;
  readonly withdrawing: ReturnType<typeof useWithdrawing>;
  /** Whether the person is asked now. */
  readonly asked: boolean;
  readonly onAsk: (asked: boolean) => void;
}

/** Withdraws the consent once the person has read what goes and what stays. */
export function WithdrawPiece({ code, withdrawing, asked, onAsk }: Props) {
  const { withdraw: words, unnamed } = useWords().evidence;
  const { running, told, withdraw } = withdrawing;
  return (
    <>
      <Action isDisabled={running} onPress={() => onAsk(true)}>
        {running ? words.running : words.open}
      </Action>
      <TellProblem told={told} />
      {asked && (
        <Confirm
          title={words.title(code || unnamed.interview)}
          confirm={words.confirm}
          onCancel={() => onAsk(false)}
          onConfirm={() => {
            onAsk(false);
            void withdraw();
          }}
        >
          <p>{words.goes}</p>
          <ul className="bullets">
            {words.goesList.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <p>{words.stays}</p>
          <p>{words.elsewhere}</p>
          <p>
            <strong>{words.never}</strong>
          </p>
        </Confirm>
      )}
    </>
  );
}
