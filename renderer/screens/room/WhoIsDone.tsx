import type { RoomState } from '../../../shared/contract/room.ts';
import { criteriaOf } from '../../../shared/instrument/lookup.ts';
import { membersOf, useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { useAskedInstrument } from '../../store/scope.ts';
import { useWindow } from '../../store/window.ts';
import { Meter } from '../../ui/Meter.tsx';

/** How many criteria each has answered: who is done, never what they chose. */
export function WhoIsDone({ answered, spared }: Pick<RoomState, 'answered' | 'spared'>) {
  const { screens, together } = useWords();
  const { id } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const asked = criteriaOf(useAskedInstrument()).length;
  return (
    <section className="card" aria-labelledby="who-is-done">
      <h2 id="who-is-done">{together.room.done}</h2>
      <ul className="devices">
        {membersOf(records, id).map((member) => {
          const done = answered[member.id] ?? 0;
          const all = asked - (spared[member.id] ?? 0);
          return (
            <li key={member.id}>
              <Meter
                label={member.name}
                done={done}
                all={all}
                text={`${done === all ? '✓ ' : ''}${screens.seat.done(done, all)}`}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
