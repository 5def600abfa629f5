import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { saveScope } from '../../store/scope.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

/** Asks a criterion after all that was set aside. */
export function TakeBack({ code }: { code: string }) {
  const { scope } = useWords().screens;
  const { id } = useShownAssessment();
  const { running, told, run } = useAsync();
  return (
    <>
      <Action
        aria-label={scope.takeBackOn(code)}
        isDisabled={running !== null}
        onPress={() => run('save', () => saveScope(id, [{ criterion: code, value: null }]))}
      >
        {scope.takeBack}
      </Action>
      <TellProblem told={told} />
    </>
  );
}
