import type { Door } from '../../../shared/contract/join.ts';
import { useWords } from '../../store/hooks.ts';
import { askIn } from '../../store/room.ts';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { deviceName } from './deviceName.ts';

/** Who sits at this device? */
export function WhoIsHere({ door }: { door: Door }) {
  const { field, together } = useWords();
  const { told, run } = useAsync();
  return (
    <>
      <h1>{together.door.who}</h1>
      <p className="lead">{door.service}</p>
      <TellProblem told={told} />
      <ul className="seats">
        {door.members.map((member) => (
          <li key={member.id}>
            <button
              type="button"
              className="seat"
              onClick={() => run('ask', () => askIn(door, member, deviceName(navigator.userAgent)))}
            >
              <strong>{member.name}</strong>
              <span>{field.perspectives[member.perspective]}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
