import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useWords } from '../../store/hooks.ts';
import { sizes, themes, usePreferences } from '../../store/preferences.ts';
import { Action } from '../../ui/Action.tsx';

/** Text size and colours. */
export function DisplayMenu() {
  const { bar, display } = useWords().screens;
  const { size, theme } = usePreferences();
  return (
    <DialogTrigger>
      <Action look="quiet">{bar.display}</Action>
      <Popover className="popover" placement="bottom end">
        <Dialog aria-label={display.title}>
          <Choice
            title={display.size}
            options={sizes.map((one) => ({ value: one, label: display.percent(one) }))}
            value={size}
            onChange={(one) => usePreferences.setState({ size: one })}
          />
          <Choice
            title={display.theme}
            options={themes.map((one) => ({ value: one, label: display.themes[one] }))}
            value={theme}
            onChange={(one) => usePreferences.setState({ theme: one })}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

interface ChoiceProps<Value> {
  readonly title: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string | number>({
  title,
  options,
  value,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <fieldset className="choice">
      <legend>{title}</legend>
      {options.map((one) => (
        <label key={one.value} className="check">
          <input
            type="radio"
            name={title}
            checked={one.value === value}
            onChange={() => onChange(one.value)}
          />
          {one.label}
        </label>
      ))}
    </fieldset>
  );
}
