import { client } from '../../client.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { AskingDevices } from './AskingDevices.tsx';
import { HowToJoin } from './HowToJoin.tsx';
import { InsideDevices } from './InsideDevices.tsx';
import { useRoomState } from './roomState.ts';
import { WhoIsDone } from './WhoIsDone.tsx';

/** A session of co-scoring: how to join, who is at the door, who is in, and who is done. */
export function RoomScreen() {
  const { room } = useWords().together;
  const { id } = useShownAssessment();
  const state = useRoomState();
  const { running, told, run } = useAsync();
  const here = state?.assessment === id ? state : null;
  return (
    <main id="content" tabIndex={-1} className="page room">
      <h1>{room.title}</h1>
      <TellProblem told={told} />
      {state !== undefined && !here && (
        <>
          <p className="lead">{room.lead}</p>
          {state && <p className="warning">{room.elsewhere}</p>}
          <div className="row">
            <Action
              look="main"
              isDisabled={running !== null}
              onPress={() => run('open', () => client.room.open({ assessment: id }))}
            >
              {room.open}
            </Action>
          </div>
        </>
      )}
      {here && (
        <>
          <AskingDevices asking={here.asking} />
          <div className="room-columns">
            <HowToJoin state={here} />
            <div>
              <InsideDevices inside={here.inside} />
              <WhoIsDone answered={here.answered} spared={here.spared} />
            </div>
          </div>
          <div className="row">
            <Action
              isDisabled={running !== null}
              onPress={() => run('close', () => client.room.close())}
            >
              {room.close}
            </Action>
          </div>
        </>
      )}
    </main>
  );
}
