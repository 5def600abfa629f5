import type { RoomState } from '../../../shared/contract/room.ts';
import { client } from '../../client.ts';
import { membersOf, useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

/** Which devices are in, and whether they are there now. */
export function InsideDevices({ inside }: { inside: RoomState['inside'] }) {
  const { room } = useWords().together;
  const { id } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const { running, told, run } = useAsync();
  return (
    <section className="card" aria-labelledby="inside">
      <h2 id="inside">{room.inside}</h2>
      <TellProblem told={told} />
      {inside.length === 0 && <p className="quiet">{room.nobody}</p>}
      <ul className="devices">
        {inside.map((one) => {
          const name = membersOf(records, id).find(({ id: who }) => who === one.member)?.name ?? '';
          return (
            <li key={one.id}>
              <span className="grow">
                <strong>{name}</strong> <span className="quiet">{one.name}</span>
              </span>
              <span className={one.connected ? 'here' : 'away'}>
                {one.connected ? room.connected : room.away}
              </span>
              <Action
                look="quiet"
                isDisabled={running !== null}
                aria-label={room.sendAwayOf(name)}
                onPress={() => run('away', () => client.room.sendAway({ device: one.id }))}
              >
                {room.sendAway}
              </Action>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
