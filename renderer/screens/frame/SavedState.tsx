import { membersOf } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { takeSeatAgain } from '../../store/loading.ts';
import { retry } from '../../store/saving.ts';
import { useWindow, type WindowState } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

/** Whether everything given is on the disk; where not, why. Quiet while all is well. */
export function SavedState() {
  const { saved } = useWords().screens;
  const state = useWindow(savedState);
  const text = {
    saved: saved.saved,
    saving: saved.saving,
    held: saved.unsaved,
    failed: saved.unsaved,
  };
  return (
    <>
      <span role="status" aria-label={saved.label} className={`saved ${state}`}>
        {text[state]}
      </span>
      {state === 'failed' && <Failed />}
    </>
  );
}

function savedState({
  pending,
  held,
  unfinished,
}: WindowState): 'saved' | 'saving' | 'held' | 'failed' {
  const all = Object.values(pending);
  if (all.some((one) => one.told)) return 'failed';
  if (all.length > 0) return 'saving';
  return Object.keys({ ...held, ...unfinished }).length > 0 ? 'held' : 'saved';
}

function Failed() {
  const { common, seat } = useWords().screens;
  const told = useWindow(
    ({ pending }) => Object.values(pending).find((one) => one.told)?.told ?? null,
  );
  const lost = useWindow(({ pending }) => Object.values(pending).some((one) => one.seatLost));
  const name = useWindow(nameOfSeat);
  const again = useAsync();
  return (
    <div className="failed">
      <TellProblem told={again.told ?? told}>
        {lost ? (
          <Action onPress={() => again.run('seat', takeSeatAgain).then(retry)}>
            {seat.again(name)}
          </Action>
        ) : (
          <Action onPress={retry}>{common.tryAgain}</Action>
        )}
      </TellProblem>
    </div>
  );
}

const nameOfSeat = ({ records, assessment, seat }: WindowState): string =>
  membersOf(records, assessment?.id ?? '').find((one) => one.id === seat)?.name ?? '';
