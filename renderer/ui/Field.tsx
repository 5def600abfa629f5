import { type ReactNode, useId } from 'react';

/** What stands around a field. */
export interface Labelled {
  readonly label: string;
  readonly help?: string | undefined;
  readonly wrong?: string | null | undefined;
}

/** A field for text. */
export interface TextProps extends Labelled {
  readonly value: string;
  readonly max: number;
  /** Begins with the focus in it: for a field that a person just asked for. */
  readonly begin?: boolean;
  readonly onChange: (value: string) => void;
}

interface Props extends Labelled {
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
