import { type ReactNode, useState } from 'react';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { type FormValue, faults } from './form.ts';
import { ServiceFields } from './ServiceFields.tsx';
import { TeamFields } from './TeamFields.tsx';
import { VisitFields } from './VisitFields.tsx';

interface Props {
  readonly title: string;
  readonly submit: string;
  readonly value: FormValue;
  readonly busy: boolean;
  /** Stands above the fields of the service, and below them. */
  readonly register: ReactNode;
  readonly earlier: ReactNode;
  readonly onChange: (value: FormValue) => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** Service, visit and team of a new assessment. */
export function AssessmentForm({ title, submit, value, busy, onChange, onSubmit, ...rest }: Props) {
  const words = useWords();
  const { details } = words.screens;
  const [tried, setTried] = useState(false);
  const wrong = faults(value, words);
  const { assessment, members } = value;
  return (
    <main id="content" tabIndex={-1} className="page narrow">
      <h1>{title}</h1>
      <form
        noValidate
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (wrong.length === 0 && !busy) onSubmit();
        }}
      >
        <ServiceFields
          service={assessment.service}
          before={rest.register}
          after={rest.earlier}
          onChange={(service) => onChange({ ...value, assessment: { ...assessment, service } })}
        />
        <VisitFields
          visit={assessment}
          onChange={(visit) => onChange({ ...value, assessment: { ...assessment, ...visit } })}
        />
        <TeamFields members={members} onChange={(next) => onChange({ ...value, members: next })} />
        {rest.children}
        {tried && wrong.length > 0 && (
          <div role="alert" className="told">
            <p>
              <strong>{details.fix}</strong>
            </p>
            <ul>
              {wrong.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </div>
        )}
        <div className="row">
          <Action look="main" type="submit" isDisabled={busy}>
            {submit}
          </Action>
        </div>
      </form>
    </main>
  );
}
