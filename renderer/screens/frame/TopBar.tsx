import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { client } from '../../client.ts';
import { useWaiting, useWords } from '../../store/hooks.ts';
import { allSaved } from '../../store/saving.ts';
import { showAssessment, useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { Brand } from './Brand.tsx';
import { DisplayMenu } from './DisplayMenu.tsx';
import { SavedState } from './SavedState.tsx';
import { useBarHeight } from './useBarHeight.ts';

/** The bar on top of every screen of an open vault, and `below` it what stays in sight with it. */
export function TopBar({ children, below }: { children?: ReactNode; below?: ReactNode }) {
  const { screens } = useWords();
  const sample = useWindow((state) => state.vault?.sample ?? false);
  const [, go] = useLocation();
  const place = useBarHeight();
  const lock = async () => {
    if (!allSaved()) return;
    const vault = await client.vault.close();
    showAssessment(null, []);
    sessionStorage.clear();
    go('/');
    useWindow.setState({ vault });
  };
  return (
    <>
      <button type="button" className="skip" onClick={focusContent}>
        {screens.common.skip}
      </button>
      {sample && (
        <p className="sample-banner">
          <span>{screens.bar.sample}</span>
          <Action look="plain" onPress={lock}>
            {screens.bar.leaveSample}
          </Action>
        </p>
      )}
      <div className="top" ref={place}>
        <header className="bar">
          <Brand />
          {children ?? <Outside />}
          <DisplayMenu />
          {!sample && <Lock onPress={lock} />}
        </header>
        <div className="below">{below}</div>
      </div>
    </>
  );
}

/** Outside an assessment it is only told where something was saved: a form that waits for its button is not. */
function Outside() {
  const [path] = useLocation();
  const [touched, setTouched] = useState<string | null>(null);
  const pending = useWindow((state) => Object.keys(state.pending).length > 0);
  useEffect(() => {
    if (pending) setTouched(path);
  }, [pending, path]);
  return (
    <>
      <span className="grow" />
      {(pending || touched === path) && <SavedState />}
    </>
  );
}

function Lock({ onPress }: { onPress: () => void }) {
  const { bar } = useWords().screens;
  const waiting = useWaiting();
  return (
    <Action look="quiet" onPress={onPress} isDisabled={waiting}>
      {bar.lock}
    </Action>
  );
}

/** The address is the router's, so the jump is ours. */
function focusContent() {
  document.getElementById('content')?.focus();
}
