import { useState } from 'react';
import { useWords } from '../../store/hooks.ts';
import { knock } from '../../store/room.ts';
import { tellAtDoor } from '../../store/told.ts';
import { Action } from '../../ui/Action.tsx';
import { Field } from '../../ui/Field.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

/** Six characters that the laptop shows. A link from the laptop's picture brings them along. */
export function Door({ refused }: { refused: boolean }) {
  const { door } = useWords().together;
  const [code, setCode] = useState(codeInAddress);
  const { running, told, run } = useAsync(tellAtDoor);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim() !== '' && running === null) void run('knock', () => knock(code));
      }}
    >
      <h1>{door.title}</h1>
      <p className="lead">{refused ? door.refused : door.lead}</p>
      <Field label={door.code} help={door.codeHelp}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            className="room-code"
            maxLength={12}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            required
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        )}
      </Field>
      <TellProblem told={told} />
      <Action look="main" type="submit" isDisabled={running !== null}>
        {door.enter}
      </Action>
    </form>
  );
}

/** What the picture on the laptop brings along; the address of a screen is none. */
const codeInAddress = () => /^#\/?([a-z\d]{6})$/i.exec(location.hash)?.[1] ?? '';
