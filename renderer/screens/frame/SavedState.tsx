import { useWords } from '../../store/hooks.ts';
import { retry } from '../../store/saving.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';

/** Whether everything given is on the disk; where not, why. Quiet while all is well. */
export function SavedState() {
  const { saved } = useWords().screens;
  const state = useWindow(({ pending }) => {
    const all = Object.values(pending);
    if (all.some((one) => one.told)) return 'failed';
    return all.length > 0 ? 'saving' : 'saved';
  });
  return (
    <>
      <span className={`saved ${state}`} data-testid="saved">
        {state === 'saved' ? saved.saved : state === 'saving' ? saved.saving : saved.unsaved}
      </span>
      {state === 'failed' && <Failed />}
    </>
  );
}

function Failed() {
  const { common } = useWords().screens;
  const told = useWindow(
    ({ pending }) => Object.values(pending).find((one) => one.told)?.told ?? null,
  );
  return (
    <div className="failed">
      <TellProblem told={told}>
        <Action onPress={retry}>{common.tryAgain}</Action>
      </TellProblem>
    </div>
  );
}
