import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { Assessment } from '../../../shared/model/assessment.ts';
import { type Member, memberKey } from '../../../shared/model/member.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useLanguage, useRecord, useTitle, useWords } from '../../store/hooks.ts';
import { follow, rewordAssessment } from '../../store/loading.ts';
import { backToDoor, useRoomPlace } from '../../store/room.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { DisplayMenu } from '../frame/DisplayMenu.tsx';
import { MyPage } from '../mine/MyPage.tsx';
import { TogetherPage } from '../mine/TogetherPage.tsx';
import { SimpleScore } from '../simple/SimpleScore.tsx';
import { DeliveryState } from './DeliveryState.tsx';
import { DeviceParts, partOf } from './DeviceParts.tsx';

/** Inside: who rates, whether all is delivered, and what there is to do. */
export function DeviceFrame() {
  const { simple } = useWords();
  const { id, assessment } = useShownAssessment();
  const seat = useWindow((state) => state.seat) ?? '';
  const [path] = useLocation();
  const { part, code } = partOf(path, id);
  useTitle(simple.parts[part], assessment.service.name);
  useInWindowsLanguage(id);

  useEffect(() => {
    const leaving = new AbortController();
    void follow(leaving.signal);
    return () => leaving.abort();
  }, []);

  return (
    <>
      <div className="device-top">
        <DeviceBar assessment={assessment} member={seat} />
        <DeliveryState />
        {code !== 'rest' && <DeviceParts assessment={id} now={part} />}
      </div>
      <Out />
      {part === 'together' && <TogetherPage />}
      {part === 'mine' && <MyPage />}
      {part === 'rate' && (
        <main id="content" tabIndex={-1} className="simple">
          <SimpleScore code={code} member={seat} />
        </main>
      )}
    </>
  );
}

function DeviceBar({ assessment, member }: { assessment: Assessment; member: string }) {
  const { id } = useShownAssessment();
  const name = useRecord<Member>('member', memberKey(id, member))?.name;
  return (
    <header className="bar">
      <span className="grow bar-name">
        <strong>{name}</strong> <span>{assessment.service.name}</span>
      </span>
      <DisplayMenu />
    </header>
  );
}

/** Said only to a device that the laptop does not know any more. */
function Out() {
  const { out: words } = useWords().together;
  const out = useRoomPlace((state) => state.out);
  if (!out) return null;
  return (
    <div role="alert" className="told out">
      <p>
        <strong>{words.title}</strong>
      </p>
      <p>{words.lead}</p>
      <Action look="main" className="touch" onPress={backToDoor}>
        {words.again}
      </Action>
    </div>
  );
}

/** Asks for the instrument in another language when the window changes to it; offline it stays as it is. */
function useInWindowsLanguage(assessment: string) {
  const language = useLanguage();
  const loaded = useWindow((state) => state.assessment?.language);
  useEffect(() => {
    if (loaded && loaded !== language) rewordAssessment(assessment).catch(() => {});
  }, [assessment, language, loaded]);
}
