import { useState } from 'react';
import { useLocation } from 'wouter';
import type { VaultStatus } from '../../../shared/contract/vault.ts';
import { client } from '../../client.ts';
import { useTitle, useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { Field } from '../../ui/Field.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { FrontBar } from '../frame/FrontBar.tsx';
import { LookAtSample } from './LookAtSample.tsx';
import { Passphrase } from './Passphrase.tsx';

/** The first screen on a fresh laptop: make a vault, or look at the sample. */
export function FirstRun({ vault }: { vault: VaultStatus }) {
  const { screens } = useWords();
  const { first } = screens;
  useTitle(first.make);
  return (
    <>
      <FrontBar />
      <main id="content" tabIndex={-1} className="page first">
        <section className="first-lead">
          <h1>{first.title}</h1>
          <p className="lead">{first.lead}</p>
          <ul className="promises">
            {first.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
          <LookAtSample />
        </section>
        <MakeVault vault={vault} />
      </main>
    </>
  );
}

function MakeVault({ vault }: { vault: VaultStatus }) {
  const { screens } = useWords();
  const { first } = screens;
  const [, go] = useLocation();
  const { running, told, run } = useAsync();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [left, setLeft] = useState(false);
  const differ = left && again !== '' && passphrase !== again;

  const make = () =>
    run('make', async () => {
      const status = await client.vault.create({ passphrase });
      go('/');
      useWindow.setState({ vault: status });
    });

  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        setLeft(true);
        if (passphrase === again && running === null) void make();
      }}
    >
      <h2>{first.make}</h2>
      <p>{first.makeLead}</p>
      <Passphrase
        label={first.passphrase}
        help={first.advice(vault.passphraseLeast)}
        value={passphrase}
        onChange={setPassphrase}
        shown={shown}
        fresh
      />
      <Field label={first.again} wrong={differ ? first.differ : null}>
        {(wiring) => (
          <input
            {...wiring}
            type={shown ? 'text' : 'password'}
            autoComplete="new-password"
            required
            value={again}
            onChange={(event) => setAgain(event.target.value)}
            onBlur={() => setLeft(true)}
          />
        )}
      </Field>
      <label className="check">
        <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
        {first.show}
      </label>
      <p className="warning">{first.warning}</p>
      <TellProblem told={told} />
      <Action look="main" type="submit" isDisabled={running !== null}>
        {running ? first.creating : first.create}
      </Action>
      <p className="help break">{first.where(vault.folder)}</p>
    </form>
  );
}
