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
  readonly start: FormValue;
  readonly busy: boolean;
  readonly onSubmit: (value: FormValue) => void;
  readonly children?: ReactNode;
  /** What follows the form on the same page. */
  readonly after?: ReactNode;
}

/** Service, visit and team: for a new assessment and for changing one. */
export function AssessmentForm({ title, submit, start, busy, onSubmit, children, after }: Props) {
  const words = useWords();
  const { details } = words.screens;
  const [value, setValue] = useState(start);
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
          if (wrong.length === 0 && !busy) onSubmit(value);
        }}
      >
        <ServiceFields
          service={assessment.service}
          onChange={(service) => setValue({ ...value, assessment: { ...assessment, service } })}
        />
        <VisitFields
          visit={assessment}
          onChange={(visit) => setValue({ ...value, assessment: { ...assessment, ...visit } })}
        />
        <TeamFields members={members} onChange={(next) => setValue({ ...value, members: next })} />
        {children}
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
      {after}
    </main>
  );
}
