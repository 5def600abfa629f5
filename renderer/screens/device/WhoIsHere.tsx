import { useState } from 'react';
import type { Door } from '../../../shared/contract/join.ts';
import { useWords } from '../../store/hooks.ts';
import { askIn } from '../../store/room.ts';
import { tellAtDoor } from '../../store/told.ts';
import { forgetWaiting, readWaiting, type Waiting } from '../../store/waiting.ts';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { deviceName } from './deviceName.ts';
import { LeftAnswers } from './LeftAnswers.tsx';

/** Who sits at this device? While somebody's answers wait on it, only they. */
export function WhoIsHere({ door }: { door: Door }) {
  const { field, together } = useWords();
  const [left, setLeft] = useState<Waiting | null>(readWaiting);
  const { told, run } = useAsync(tellAtDoor);
  const forget = () => {
    forgetWaiting();
    setLeft(null);
  };
  const mayAsk = (member: string) =>
    !left || (left.assessment === door.assessment && left.member === member);
  return (
    <>
      <h1>{together.door.who}</h1>
      <p className="lead">{door.service}</p>
      {left && <LeftAnswers left={left} door={door} onDiscard={forget} />}
      <TellProblem told={told} />
      <ul className="seats">
        {door.members
          .filter((member) => mayAsk(member.id))
          .map((member) => (
            <li key={member.id}>
              <button
                type="button"
                className="seat"
                onClick={() =>
                  run('ask', () => askIn(door, member, deviceName(navigator.userAgent)))
                }
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
