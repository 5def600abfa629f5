import type { RoomState } from '../../../shared/contract/room.ts';
import { client } from '../../client.ts';
import { membersOf, useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

/** Who is at the door. Announced as they come; nobody comes in without a yes. */
export function AskingDevices({ asking }: { asking: RoomState['asking'] }) {
  const { room } = useWords().together;
  const { id } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const { running, told, run } = useAsync();
  const answer = (device: string, yes: boolean) =>
    run('admit', () => client.room.admit({ device, yes }));
  return (
    <section aria-live="polite" aria-label={room.door}>
      <TellProblem told={told} />
      {asking.map((one) => {
        const name = membersOf(records, id).find((member) => member.id === one.member)?.name ?? '';
        return (
          <div key={one.id} className="card at-door">
            <p>
              <strong>{room.asks(name, one.name)}</strong> {room.compare}{' '}
              <span className="room-check">{one.check}</span>
            </p>
            <div className="row">
              <Action
                look="main"
                isDisabled={running !== null}
                onPress={() => answer(one.id, true)}
              >
                {room.admit(name)}
              </Action>
              <Action isDisabled={running !== null} onPress={() => answer(one.id, false)}>
                {room.refuse}
              </Action>
            </div>
          </div>
        );
      })}
    </section>
  );
}
