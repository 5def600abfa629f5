import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { isLanguage, languages } from '../../../shared/language/words.ts';
import { useLanguage, useWords } from '../../store/hooks.ts';
import { sizes, themes, usePreferences } from '../../store/preferences.ts';
import { Action } from '../../ui/Action.tsx';

/** Language, text size and colours. */
export function DisplayMenu() {
  const { bar, display } = useWords().screens;
  const language = useLanguage();
  const { size, theme } = usePreferences();
  return (
    <DialogTrigger>
      <Action look="quiet">{bar.display}</Action>
      <Popover className="popover" placement="bottom end">
        <Dialog aria-label={display.title}>
          <Choice
            title={display.language}
            options={spoken.map((one) => ({
              value: one,
              label: languages[one].locale.name,
              lang: one,
            }))}
            value={language}
            onChange={(one) => usePreferences.setState({ language: one })}
          />
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

const spoken = Object.keys(languages).filter(isLanguage);

interface ChoiceProps<Value> {
  readonly title: string;
  /** `lang` where a label is in a language of its own. */
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly lang?: string;
  }[];
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
        <label key={one.value} className="check" lang={one.lang}>
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
