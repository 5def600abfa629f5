import { useEffect } from 'react';
import type { Door, DoorMember } from '../../../shared/contract/join.ts';
import { useWords } from '../../store/hooks.ts';
import { askAnswer } from '../../store/room.ts';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

/** How often to ask, in milliseconds. */
const every = 1000;

interface Props {
  readonly door: Door;
  readonly member: DoorMember;
  readonly check: string;
}

/** Until somebody at the laptop says yes: the number here and there must be the same. */
export function Waiting({ door, member, check }: Props) {
  const { door: words } = useWords().together;
  const { told, run } = useAsync();

  // biome-ignore lint/correctness/useExhaustiveDependencies: one timer for one ticket
  useEffect(() => {
    let asking = false;
    const timer = setInterval(async () => {
      if (asking) return;
      asking = true;
      await run('answer', () => askAnswer(door, member));
      asking = false;
    }, every);
    return () => clearInterval(timer);
  }, [door.ticket]);

  return (
    <>
      <h1>{words.waiting(member.name)}</h1>
      <div role="status" className="at-waiting">
        <p className="lead">{words.waitingLead}</p>
        <p className="room-check">{check}</p>
      </div>
      <TellProblem told={told} />
    </>
  );
}
