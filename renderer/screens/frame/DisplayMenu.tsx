import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { isLanguage, locales } from '../../../shared/language/locales.ts';
import type { Words } from '../../../shared/language/words.ts';
import { useWords } from '../../store/hooks.ts';
import {
  languageOf,
  motions,
  paces,
  sizes,
  spacings,
  themes,
  usePreferences,
} from '../../store/preferences.ts';
import { Action } from '../../ui/Action.tsx';

/** Language, text size and colours, and what makes reading easier. */
export function DisplayMenu() {
  const { screens, simple } = useWords();
  const { bar, display } = screens;
  // What was chosen shows at once; the words follow as soon as they are here.
  const language = usePreferences(languageOf);
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
              label: locales[one].name,
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
          <Ease words={simple.display} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** What makes reading easier: more space, nothing that moves, another pace of reading aloud. */
function Ease({ words }: { words: Words['simple']['display'] }) {
  const { spacing, motion, pace } = usePreferences();
  return (
    <>
      <Choice
        title={words.spacing}
        options={spacings.map((one) => ({ value: one, label: words.spacings[one] }))}
        value={spacing}
        onChange={(one) => usePreferences.setState({ spacing: one })}
      />
      <Choice
        title={words.motion}
        options={motions.map((one) => ({ value: one, label: words.motions[one] }))}
        value={motion}
        onChange={(one) => usePreferences.setState({ motion: one })}
      />
      <Choice
        title={words.pace}
        options={paces.map((one) => ({ value: one, label: words.paces[one] }))}
        value={pace}
        onChange={(one) => usePreferences.setState({ pace: one })}
      />
    </>
  );
}

const spoken = Object.keys(locales).filter(isLanguage);

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
