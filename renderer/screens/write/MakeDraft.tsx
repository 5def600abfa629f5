import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import type { useDraft } from './useDraft.ts';

interface Props {
  readonly drafting: ReturnType<typeof useDraft>;
  readonly label: string;
  readonly help: string;
  /** What became of it, by how much was made. */
  readonly said: (made: number) => string;
}

/** The button that makes a draft from the decisions, and what came of it. */
export function MakeDraft({ drafting: { make, running, made, told }, label, help, said }: Props) {
  const { draft } = useWords().write;
  return (
    <div className="write-make">
      <div className="row">
        <Action onPress={make} isDisabled={running}>
          {label}
        </Action>
        <span role="status">{running ? draft.making : made === null ? '' : said(made)}</span>
      </div>
      <p className="help">{help}</p>
      <TellProblem told={told} />
    </div>
  );
}
