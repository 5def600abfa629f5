import { useEffect } from 'react';
import type { Member } from '../../../shared/model/member.ts';
import { memberKey } from '../../../shared/model/member.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { follow } from '../../store/loading.ts';
import { backToDoor, useRoomPlace } from '../../store/room.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { DisplayMenu } from '../frame/DisplayMenu.tsx';
import { SavedState } from '../frame/SavedState.tsx';
import { ScoreStandard } from '../score/ScoreStandard.tsx';

/** Inside: who rates, whether all is delivered, and the scoring pages. */
export function DeviceFrame() {
  const { together } = useWords();
  const { id, assessment, instrument } = useShownAssessment();
  const seat = useWindow((state) => state.seat) ?? '';
  const name = useRecord<Member>('member', memberKey(id, seat))?.name;
  const out = useRoomPlace((state) => state.out);

  useEffect(() => {
    const leaving = new AbortController();
    void follow(leaving.signal);
    return () => leaving.abort();
  }, []);

  const standard = instrument.themes[0]?.standards[0];
  return (
    <>
      <header className="bar">
        <span className="grow bar-name">
          <strong>{name}</strong> <span>{assessment.service.name}</span>
        </span>
        <SavedState />
        <DisplayMenu />
      </header>
      {out && (
        <div role="alert" className="told out">
          <p>
            <strong>{together.out.title}</strong>
          </p>
          <p>{together.out.lead}</p>
          <Action onPress={backToDoor}>{together.out.again}</Action>
        </div>
      )}
      {standard && <ScoreStandard standard={standard} criterion={undefined} />}
    </>
  );
}
