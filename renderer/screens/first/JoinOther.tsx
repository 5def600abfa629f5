import { useState } from 'react';
import { Link } from 'wouter';
import { client } from '../../client.ts';
import { useTitle, useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { Field } from '../../ui/Field.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { FrontBar } from '../frame/FrontBar.tsx';

/** From the desktop's menu: the address of another laptop's session. No vault of one's own has to be open. */
export function JoinOther() {
  const { screens, together } = useWords();
  const { visit } = together;
  const [address, setAddress] = useState('');
  const { running, told, run } = useAsync();
  useTitle(visit.title);
  return (
    <>
      <FrontBar />
      <main id="content" tabIndex={-1} className="page narrow">
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (running === null) void run('visit', () => client.room.visit({ address }));
          }}
        >
          <h1>{visit.title}</h1>
          <Field label={visit.address} help={visit.addressHelp}>
            {(wiring) => (
              <input
                {...wiring}
                type="text"
                maxLength={300}
                autoComplete="off"
                spellCheck={false}
                required
                value={address}
                onChange={({ target }) => setAddress(target.value)}
              />
            )}
          </Field>
          <TellProblem told={told} />
          <div className="row">
            <Action look="main" type="submit" isDisabled={running !== null}>
              {visit.open}
            </Action>
            <Link href="/">{screens.common.back}</Link>
          </div>
        </form>
      </main>
    </>
  );
}
