import { useState } from 'react';
import { membersOf, useShownAssessment } from '../../store/assessment.ts';
import { handOver } from '../../store/handover.ts';
import { useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

interface Props {
  /** Its code. */
  readonly theme: string;
  readonly member: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Leaves a theme to a team-mate, or to nobody in particular. */
export function HandOver({ theme, member, onDone, onCancel }: Props) {
  const { hand } = useWords().simple;
  const { id, instrument } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const [to, setTo] = useState<string | null>(null);
  const { running, told, run } = useAsync();
  const title = instrument.themes.find((one) => one.code === theme)?.title ?? '';
  const others = membersOf(records, id).filter((one) => one.id !== member);
  const options = [...others, { id: null, name: hand.nobody }];
  const confirm = () =>
    run('hand', async () => {
      await handOver(id, member, theme, { to });
      onDone();
    });
  return (
    <section className="simple-hand" aria-labelledby={`hand-${theme}`}>
      <h2 id={`hand-${theme}`}>{hand.title(theme, title)}</h2>
      <p>{hand.lead}</p>
      <fieldset className="simple-to">
        <legend>{hand.to}</legend>
        {options.map((one) => (
          <label key={one.id ?? ''} className="check touch">
            <input
              type="radio"
              name={`hand-${theme}`}
              checked={to === one.id}
              onChange={() => setTo(one.id)}
            />
            {one.name}
          </label>
        ))}
      </fieldset>
      <TellProblem told={told} />
      <div className="simple-ways">
        <Action className="touch" look="main" isDisabled={running !== null} onPress={confirm}>
          {hand.confirm}
        </Action>
        <Action className="touch" onPress={onCancel}>
          {hand.cancel}
        </Action>
      </div>
    </section>
  );
}
