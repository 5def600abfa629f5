import { useState } from 'react';
import type { VaultStatus } from '../../../shared/contract/vault.ts';
import { client } from '../../client.ts';
import { useTitle, useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { FrontBar } from '../frame/FrontBar.tsx';
import { LookAtSample } from './LookAtSample.tsx';
import { Passphrase } from './Passphrase.tsx';

/** The vault is there and locked. */
export function Unlock({ vault }: { vault: VaultStatus }) {
  const { screens } = useWords();
  useTitle(screens.unlock.title);
  const { running, told, run } = useAsync();
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const open = () =>
    run('open', async () => useWindow.setState({ vault: await client.vault.open({ passphrase }) }));
  return (
    <>
      <FrontBar />
      <main id="content" tabIndex={-1} className="page narrow">
        <form
          className="card"
          onSubmit={(event) => {
            event.preventDefault();
            if (running === null) void open();
          }}
        >
          <h1>{screens.unlock.title}</h1>
          <Passphrase
            label={screens.first.passphrase}
            value={passphrase}
            onChange={setPassphrase}
            shown={shown}
          />
          <label className="check">
            <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
            {screens.first.show}
          </label>
          <TellProblem told={told} />
          <Action look="main" type="submit" isDisabled={running !== null}>
            {running ? screens.unlock.opening : screens.unlock.open}
          </Action>
          <p className="help break">{screens.unlock.where(vault.folder)}</p>
        </form>
        <LookAtSample />
      </main>
    </>
  );
}
