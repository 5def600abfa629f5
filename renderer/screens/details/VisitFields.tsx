import type { Assessment } from '../../../shared/model/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { Field } from '../../ui/Field.tsx';
import { type Fault, wrongIn } from './form.ts';

type Visit = Pick<Assessment, 'from' | 'to' | 'round'>;

interface Props {
  readonly visit: Visit;
  readonly faults: readonly Fault[];
  readonly onChange: (visit: Visit) => void;
}

const rounds = [0, 1, 2, 3, 4, 5];

/** When, and which time. */
export function VisitFields({ visit, faults, onChange }: Props) {
  const { screens, field } = useWords();
  const { details } = screens;
  const { from, to, round } = visit;
  const shown = rounds.includes(round) ? rounds : [...rounds, round];
  return (
    <fieldset className="card">
      <legend>{details.visit}</legend>
      <div className="columns">
        <Field label={details.from} wrong={wrongIn(faults, 'from')}>
          {(wiring) => (
            <input
              {...wiring}
              name="from"
              type="date"
              required
              value={from}
              onChange={({ target: { value } }) =>
                // The last day follows until it is another: while a year is typed, it is the year 2, 20 and 202 first.
                onChange({ from: value, to: to === '' || to === from ? value : to, round })
              }
            />
          )}
        </Field>
        <Field label={details.to} wrong={wrongIn(faults, 'to')}>
          {(wiring) => (
            <input
              {...wiring}
              name="to"
              type="date"
              required
              min={from}
              value={to}
              onChange={({ target }) => onChange({ from, to: target.value, round })}
            />
          )}
        </Field>
      </div>
      <Field label={details.round} help={details.roundHelp}>
        {(wiring) => (
          <select
            {...wiring}
            value={round}
            onChange={({ target }) => onChange({ from, to, round: Number(target.value) })}
          >
            {shown.map((one) => (
              <option key={one} value={one}>
                {field.round(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </fieldset>
  );
}
