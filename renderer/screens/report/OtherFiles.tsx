import { useState } from 'react';
import { type OutKind, outKinds } from '../../../shared/export/kinds.ts';
import { client } from '../../client.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { download } from '../../ui/download.ts';
import { Field } from '../../ui/Field.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

/** The same data for other programs, in the language of the report. */
export function OtherFiles({ assessment, language }: { assessment: string; language: string }) {
  const { ways, screens } = useWords();
  const [as, setAs] = useState<OutKind>('xlsx');
  const [ready, setReady] = useState<string | null>(null);
  const { running, told, run } = useAsync();

  const write = () => {
    setReady(null);
    return run('write', async () => {
      const file = await client.export.write({ assessment, language, as });
      download(file);
      setReady(file.name);
    });
  };

  return (
    <details className="other-files">
      <summary>{ways.title}</summary>
      <p className="help">{ways.lead}</p>
      <Kind as={as} onChange={setAs} />
      <Action onPress={write} isDisabled={running !== null}>
        {ways.write}
      </Action>
      <div role="status">
        {running && <p>{ways.writing}</p>}
        {ready && <p className="saved-note">{screens.report.ready(ready)}</p>}
      </div>
      <TellProblem told={told} />
    </details>
  );
}

interface KindProps {
  readonly as: OutKind;
  readonly onChange: (as: OutKind) => void;
}

function Kind({ as, onChange }: KindProps) {
  const { ways } = useWords();
  return (
    <Field label={ways.as}>
      {(wiring) => (
        <select
          {...wiring}
          value={as}
          onChange={({ target }) =>
            onChange(outKinds.find((one) => one === target.value) ?? outKinds[0])
          }
        >
          {outKinds.map((one) => (
            <option key={one} value={one}>
              {ways.kinds[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
