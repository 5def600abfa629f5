import { useSearch } from 'wouter';
import { useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { useGo } from './useWay.ts';

/** A break: nothing that was rated shows, and it says whether all of it is saved. */
export function Rest() {
  const { rest } = useWords().simple;
  const at = new URLSearchParams(useSearch()).get('at');
  const go = useGo();
  return (
    <section className="simple-rest">
      <h1>{rest.title}</h1>
      <SavedSoFar />
      <p>{rest.calm}</p>
      <Action look="main" className="touch" onPress={() => go(at ?? 'themes')}>
        {rest.go}
      </Action>
    </section>
  );
}

function SavedSoFar() {
  const { rest } = useWords().simple;
  const pending = useWindow((state) => state.pending);
  const all = Object.values(pending);
  const failed = all.some((one) => one.told);
  const text = all.length === 0 ? rest.saved : failed ? rest.waits(all.length) : rest.saving;
  return (
    <p role="status" className="lead">
      {text}
    </p>
  );
}
