import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTitle, useWords } from '../../store/hooks.ts';
import { start, useRoomPlace } from '../../store/room.ts';
import { retry } from '../../store/saving.ts';
import { FrontBar } from '../frame/FrontBar.tsx';
import { AskForPin } from './AskForPin.tsx';
import { DeviceFrame } from './DeviceFrame.tsx';
import { Door } from './Door.tsx';
import { Waiting } from './Waiting.tsx';
import { WhoIsHere } from './WhoIsHere.tsx';

/** The page on a device of the room: in by code and by the word of whoever leads, then the scoring pages. */
export function DeviceApp() {
  const { locale } = useWords();
  return (
    <I18nProvider locale={locale.tag}>
      <Place />
    </I18nProvider>
  );
}

function Place() {
  const inside = useRoomPlace((state) => state.place.at === 'inside');

  useEffect(() => {
    void start();
    const retryNow = () => retry();
    addEventListener('online', retryNow);
    return () => removeEventListener('online', retryNow);
  }, []);

  return inside ? <DeviceFrame /> : <WayIn />;
}

/** What shows until somebody let this device in. */
function WayIn() {
  const { screens, together } = useWords();
  const place = useRoomPlace((state) => state.place);
  useTitle(together.door.title);
  return (
    <>
      <FrontBar />
      <main id="content" tabIndex={-1} className="page narrow device">
        {place.at === 'starting' && <p className="quiet">{screens.common.loading}</p>}
        {place.at === 'unreached' && (
          <div role="status">
            <h1>{together.door.unreached}</h1>
            <p className="lead">{together.door.unreachedLead}</p>
          </div>
        )}
        {(place.at === 'door' || place.at === 'refused') && (
          <Door refused={place.at === 'refused'} />
        )}
        {place.at === 'who' && <WhoIsHere door={place.door} />}
        {place.at === 'waiting' && (
          <Waiting door={place.door} member={place.member} check={place.check} />
        )}
        {place.at === 'pin' && <AskForPin assessment={place.assessment} member={place.member} />}
      </main>
    </>
  );
}
