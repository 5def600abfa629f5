import type { ReactNode } from 'react';
import { type Service, serviceTypes } from '../../../shared/model/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { Field } from '../../ui/Field.tsx';
import { usuallyHasBeds } from './form.ts';

interface Props {
  readonly service: Service;
  /** What is wrong with its name. */
  readonly wrong: string | null;
  readonly before: ReactNode;
  readonly after: ReactNode;
  readonly onChange: (service: Service) => void;
}

/** What is assessed. */
export function ServiceFields({ service, wrong, before, after, onChange }: Props) {
  const { screens, field } = useWords();
  const { details } = screens;
  return (
    <fieldset className="card">
      <legend>{details.service}</legend>
      {before}
      <Field label={details.name} wrong={wrong}>
        {(wiring) => (
          <input
            {...wiring}
            name="service"
            type="text"
            maxLength={160}
            required
            value={service.name}
            onChange={(event) => onChange({ ...service, name: event.target.value })}
          />
        )}
      </Field>
      <Field label={details.type}>
        {(wiring) => (
          <select
            {...wiring}
            value={service.type}
            onChange={(event) => {
              const type = serviceTypes.find((one) => one === event.target.value) ?? 'other';
              onChange({ ...service, type, hasBeds: usuallyHasBeds.has(type) });
            }}
          >
            {serviceTypes.map((type) => (
              <option key={type} value={type}>
                {field.serviceTypes[type]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={details.address}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            maxLength={300}
            value={service.address}
            onChange={(event) => onChange({ ...service, address: event.target.value })}
          />
        )}
      </Field>
      <label className="check">
        <input
          type="checkbox"
          checked={service.hasBeds}
          onChange={(event) => onChange({ ...service, hasBeds: event.target.checked })}
        />
        {details.beds}
      </label>
      <p className="help">{details.bedsHelp}</p>
      {after}
    </fieldset>
  );
}
