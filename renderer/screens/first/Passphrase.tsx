import { Field } from '../../ui/Field.tsx';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly shown: boolean;
  /** A new one, not one that exists. */
  readonly fresh?: boolean;
}

export function Passphrase({ label, help, value, onChange, shown, fresh = false }: Props) {
  return (
    <Field label={label} help={help}>
      {(wiring) => (
        <input
          {...wiring}
          type={shown ? 'text' : 'password'}
          autoComplete={fresh ? 'new-password' : 'current-password'}
          required
          // biome-ignore lint/a11y/noAutofocus: the one field that a locked vault waits for
          autoFocus={!fresh}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
