import { useId } from 'react';

interface ChoiceProps<Value> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  /** Begins with the focus in it: for what a person just asked for. */
  readonly begin?: boolean;
  readonly onChange: (value: Value) => void;
}

/** One of a few, large enough for a thumb. */
export function BigChoice<Value extends string | boolean>({
  label,
  options,
  value,
  begin = false,
  onChange,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="big-choice">
      <legend>{label}</legend>
      {options.map((one) => (
        <label key={String(one.value)}>
          <input
            type="radio"
            name={name}
            // biome-ignore lint/a11y/noAutofocus: the person pressed the button that asks for it
            autoFocus={begin && one.value === value}
            checked={value === one.value}
            onChange={() => onChange(one.value)}
          />
          <span>{one.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
