import type { OfferedInstrument } from '../../../shared/contract/instrument.ts';
import { useWords } from '../../store/hooks.ts';
import { Field } from '../../ui/Field.tsx';

interface Props {
  readonly offered: readonly OfferedInstrument[];
  readonly chosen: number;
  readonly onChange: (chosen: number) => void;
}

/** Which instrument, with whose wording it is. */
export function InstrumentChoice({ offered, chosen, onChange }: Props) {
  const { details } = useWords().screens;
  const notice = offered[chosen]?.notice;
  return (
    <fieldset className="card">
      <legend>{details.instrument}</legend>
      <Field label={details.instrumentLabel} {...(notice ? { help: notice } : {})}>
        {(wiring) => (
          <select
            {...wiring}
            value={chosen}
            onChange={(event) => onChange(Number(event.target.value))}
          >
            {offered.map((one, at) => (
              <option key={`${one.id} ${one.version} ${one.language}`} value={at}>
                {one.title}
              </option>
            ))}
          </select>
        )}
      </Field>
    </fieldset>
  );
}
