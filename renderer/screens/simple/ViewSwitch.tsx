import { useWords } from '../../store/hooks.ts';
import { usePreferences, views } from '../../store/preferences.ts';

/** One criterion at a time, or all of a standard. */
export function ViewSwitch() {
  const { view: words } = useWords().simple;
  const view = usePreferences((state) => state.view);
  return (
    <fieldset className="choice view-switch">
      <legend>{words.label}</legend>
      {views.map((one) => (
        <label key={one} className="check">
          <input
            type="radio"
            name="view"
            checked={view === one}
            onChange={() => usePreferences.setState({ view: one })}
          />
          {words[one]}
        </label>
      ))}
    </fieldset>
  );
}
