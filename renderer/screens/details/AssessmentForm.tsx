import { type ReactNode, useState } from 'react';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { type Fault, type FormValue, faults, wrongIn } from './form.ts';
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
  const [tried, setTried] = useState(false);
  const wrong = faults(value, words);
  const told = tried ? wrong : [];
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
          if (wrong[0]) focusField(event.currentTarget, wrong[0].at);
        }}
      >
        <ServiceFields
          service={assessment.service}
          wrong={wrongIn(told, 'service')}
          before={rest.register}
          after={rest.earlier}
          onChange={(service) => onChange({ ...value, assessment: { ...assessment, service } })}
        />
        <VisitFields
          visit={assessment}
          faults={told}
          onChange={(visit) => onChange({ ...value, assessment: { ...assessment, ...visit } })}
        />
        <TeamFields
          members={members}
          faults={told}
          onChange={(next) => onChange({ ...value, members: next })}
        />
        {rest.children}
        <Faults faults={told} />
        <div className="row">
          <Action look="main" type="submit" isDisabled={busy}>
            {submit}
          </Action>
        </div>
      </form>
    </main>
  );
}

/** What keeps the form from being sent; each leads to its field. */
function Faults({ faults }: { faults: readonly Fault[] }) {
  const { details } = useWords().screens;
  if (faults.length === 0) return null;
  const once = [...new Map(faults.toReversed().map((one) => [one.text, one])).values()];
  return (
    <div role="alert" className="told">
      <p>
        <strong>{details.fix}</strong>
      </p>
      <ul>
        {once.toReversed().map(({ at, text }) => (
          <li key={at}>
            <button
              type="button"
              className="to-field"
              onClick={({ currentTarget }) => focusField(currentTarget.form, at)}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(form: HTMLFormElement | null, name: string) {
  const field = form?.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}
