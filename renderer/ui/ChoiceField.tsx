import { Field, type Labelled } from './Field.tsx';

interface Props<Value extends string> extends Labelled {
  readonly value: Value | '';
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** Offered first, for no choice; without it there must be one. */
  readonly none?: string;
  readonly onChange: (value: Value | null) => void;
}

/** One of several, from a list that unfolds. */
export function ChoiceField<Value extends string>({
  label,
  help,
  wrong,
  value,
  options,
  none,
  onChange,
}: Props<Value>) {
  return (
    <Field label={label} help={help} wrong={wrong}>
      {(wiring) => (
        <select
          {...wiring}
          value={value}
          onChange={({ target }) =>
            onChange(options.find((one) => one.value === target.value)?.value ?? null)
          }
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
