import { type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly wrong?: string | null;
  readonly children: (wiring: Wiring) => ReactNode;
}

interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

/** A label, its field, help and what is wrong with it, wired together for screen readers. */
export function Field({ label, help, wrong, children }: Props) {
  const id = useId();
  const described = [help ? `${id}-help` : '', wrong ? `${id}-wrong` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': wrong ? true : undefined,
      })}
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {wrong && (
        <p className="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}
