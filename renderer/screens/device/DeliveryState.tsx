import { useEffect, useState } from 'react';
import { useWords } from '../../store/hooks.ts';
import { sitAgain, useRoomPlace } from '../../store/room.ts';
import { retry } from '../../store/saving.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

/** In milliseconds: an answer that takes longer is said to wait. */
const slow = 3000;

/** Whether all that was given has reached the laptop; where not, how much waits. Quiet, whatever happens to the line. */
export function DeliveryState() {
  const { screens, simple, together } = useWords();
  const waiting = useWindow(({ pending }) => Object.keys(pending).length);
  const cutOff = useWindow(({ pending }) => Object.values(pending).some((one) => one.waits));
  const isSlow = useSlow(waiting > 0);
  const reached = useRoomPlace((state) => state.reached);
  const out = useRoomPlace((state) => state.out);
  const waits = waiting > 0 && (cutOff || isSlow || !reached);
  const { saved, saving, label } = screens.saved;
  const how = out ? together.out.waits : simple.delivery.waits;
  const apart = out ? null : simple.delivery.offline;
  const text = waits ? how(waiting) : reached ? null : apart;
  return (
    <>
      <p role="status" aria-label={label} className={text ? 'delivery waits' : 'delivery'}>
        {text ?? (waiting > 0 ? saving : saved)}
      </p>
      <Refused />
    </>
  );
}

/** The laptop answered, and did not take it. */
function Refused() {
  const { common } = useWords().screens;
  const { delivery } = useWords().simple;
  const refused = useWindow(
    ({ pending }) => Object.values(pending).find((one) => one.told && !one.waits) ?? null,
  );
  const again = useAsync();
  if (!refused?.told) return null;
  return (
    <div className="delivery-refused">
      <TellProblem told={again.told ?? refused.told}>
        {refused.seatLost ? (
          <Action className="touch" onPress={() => again.run('seat', sitAgain)}>
            {delivery.sitAgain}
          </Action>
        ) : (
          <Action className="touch" onPress={retry}>
            {common.tryAgain}
          </Action>
        )}
      </TellProblem>
    </div>
  );
}

/** Whether something has gone on for longer than it should. */
function useSlow(going: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!going) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), slow);
    return () => clearTimeout(timer);
  }, [going]);
  return isSlow;
}
