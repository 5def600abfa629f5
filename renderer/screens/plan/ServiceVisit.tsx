import type { Assessment } from '../../../shared/model/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { DayField } from '../../ui/DayField.tsx';

interface Props {
  readonly visit: Pick<Assessment, 'from' | 'to' | 'round'>;
  readonly onChange: (part: Partial<Assessment>, how?: 'typing') => void;
}

const rounds = [0, 1, 2, 3, 4, 5];

/** From when to when, and which round. Days in the wrong order stay on the screen until they are right. */
export function ServiceVisit({ visit: { from, to, round }, onChange }: Props) {
  const { screens, field } = useWords();
  const { details } = screens;
  const missing = (day: string) => (day === '' ? details.daysMissing : null);
  const backwards = from !== '' && to !== '' && to < from;
  const shown = rounds.includes(round) ? rounds : [...rounds, round];
  return (
    <fieldset className="card">
      <legend>{details.visit}</legend>
      <div className="columns">
        <DayField
          label={details.from}
          wrong={missing(from)}
          value={from || null}
          onChange={(day) => onChange({ from: day ?? '' }, 'typing')}
        />
        <DayField
          label={details.to}
          wrong={backwards ? `${details.datesWrong} ${details.untilWhole}` : missing(to)}
          value={to || null}
          onChange={(day) => onChange({ to: day ?? '' }, 'typing')}
        />
      </div>
      <ChoiceField
        label={details.round}
        help={details.roundHelp}
        value={String(round)}
        options={shown.map((one) => ({ value: String(one), label: field.round(one) }))}
        onChange={(next) => next && onChange({ round: Number(next) })}
      />
    </fieldset>
  );
}
