import { useLocation } from 'wouter';
import { client } from '../../client.ts';
import { useLanguage, useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

/** Opens the made-up service, apart from the person's own data. */
export function LookAtSample() {
  const { first } = useWords().screens;
  const language = useLanguage();
  const [, go] = useLocation();
  const { running, told, run } = useAsync();
  const look = () =>
    run('look', async () => {
      const vault = await client.vault.lookAtSample({ language });
      const [sample] = await client.assessment.list();
      go(sample ? `/assessment/${sample.id}/agree` : '/');
      useWindow.setState({ vault });
    });
  return (
    <div className="look">
      <Action onPress={look} isDisabled={running !== null}>
        {running ? first.looking : first.look}
      </Action>
      <p className="help">{first.lookLead}</p>
      <TellProblem told={told} />
    </div>
  );
}
