import { isDevice } from '../../device.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { RecordState } from '../frame/RecordState.tsx';
import { useGo } from './useWay.ts';
import type { Place } from './way.ts';

/** Where one is, the way to all themes, and whether the answer is saved. */
export function SimpleHead({ place, recordKey }: { place: Place; recordKey: string }) {
  const { simple } = useWords();
  const go = useGo();
  const { theme, at, all } = place;
  return (
    <header className="simple-head">
      <div className="row between">
        <p>
          <strong>{simple.place(theme.code, at, all)}</strong>{' '}
          {/* On a device one line says it for all answers. */}
          {!isDevice && <RecordState noun="rating" recordKey={recordKey} />}
        </p>
        <Action className="touch" onPress={() => go('themes')}>
          {simple.themes}
        </Action>
      </div>
      <progress aria-hidden="true" max={all} value={at} />
      <p className="quiet">{theme.title}</p>
    </header>
  );
}
