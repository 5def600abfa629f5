import { useState } from 'react';
import type { Criterion } from '../../../shared/instrument/instrument.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { saveScope, useAskedInstrument } from '../../store/scope.ts';
import { Action } from '../../ui/Action.tsx';
import { Field } from '../../ui/Field.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { searchCriteria } from '../frame/search.ts';

/** Finds any other criterion and sets it aside for a reason of the team's own. */
export function SetAnother() {
  const { scope, score } = useWords().screens;
  const asked = useAskedInstrument();
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState<Criterion | null>(null);
  const found = sought.trim() === '' ? [] : searchCriteria(asked, sought);
  const done = () => {
    setChosen(null);
    setSought('');
  };
  return (
    <fieldset className="card">
      <legend>{scope.another}</legend>
      {chosen ? (
        <ReasonFor criterion={chosen} onDone={done} />
      ) : (
        <>
          <Field label={score.search}>
            {(wiring) => (
              <input
                {...wiring}
                type="search"
                placeholder={score.searchHint}
                value={sought}
                onChange={(event) => setSought(event.target.value)}
              />
            )}
          </Field>
          <p className="help" role="status">
            {sought.trim() === '' ? '' : score.results(found.length)}
          </p>
          <ul className="scope-found">
            {found.slice(0, 12).map((one) => (
              <li key={one.code}>
                <Action look="quiet" onPress={() => setChosen(one)}>
                  {scope.chosen(one.code, one.topic)}
                </Action>
              </li>
            ))}
          </ul>
        </>
      )}
    </fieldset>
  );
}

function ReasonFor({ criterion, onDone }: { criterion: Criterion; onDone: () => void }) {
  const { scope } = useWords().screens;
  const { id } = useShownAssessment();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { running, told, run } = useAsync();
  const missing = reason.trim() === '';
  const { code, topic, statement } = criterion;
  const save = () => {
    setTried(true);
    if (missing) return;
    void run('save', async () => {
      await saveScope(id, [{ criterion: code, value: { applies: false, reason } }]);
      onDone();
    });
  };
  return (
    <>
      <p>
        <strong>{scope.chosen(code, topic)}</strong> <span className="quiet">{statement}</span>
      </p>
      <Field
        label={scope.reason}
        help={scope.reasonHelp}
        wrong={tried && missing ? scope.reasonMissing : null}
      >
        {(wiring) => (
          <textarea
            {...wiring}
            // biome-ignore lint/a11y/noAutofocus: the person pressed the button that asks for it
            autoFocus
            rows={2}
            maxLength={600}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <TellProblem told={told} />
      <div className="row">
        <Action look="main" isDisabled={running !== null} onPress={save}>
          {scope.aside}
        </Action>
        <Action look="quiet" onPress={onDone}>
          {scope.cancel}
        </Action>
      </div>
    </>
  );
}
