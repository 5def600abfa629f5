import { useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { client } from '../../client.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { PinForm } from './PinForm.tsx';

/** One's own PIN: set anew, or taken away. */
export function OwnPin() {
  const { screens, together } = useWords();
  const { pin: words } = together;
  const { id } = useShownAssessment();
  const member = useWindow((state) => state.seat) ?? '';
  const [done, setDone] = useState<string | null>(null);
  const set = async (pin: string | null) => {
    await client.seat.setPin({ assessment: id, member, pin });
    setDone(pin === null ? words.gone : words.set);
  };
  return (
    <DialogTrigger onOpenChange={(open) => open && setDone(null)}>
      <Action look="quiet">{words.own}</Action>
      <Popover className="popover" placement="bottom start">
        <Dialog aria-label={words.own}>
          {({ close }) => (
            <>
              {/* There before anything is in it, so that it is announced. */}
              <p role="status">{done}</p>
              {done ? (
                <Action onPress={close} autoFocus>
                  {screens.common.close}
                </Action>
              ) : (
                <>
                  <p className="help">{words.ownHelp}</p>
                  <PinForm submit={words.save} onPin={set} />
                  <Action look="quiet" onPress={() => set(null)}>
                    {words.remove}
                  </Action>
                </>
              )}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
