import { useLocation } from 'wouter';
import { membersOf, useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { leaveSeat } from '../../store/loading.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { Outline } from '../frame/Outline.tsx';
import { UndoRedo } from '../frame/UndoRedo.tsx';
import { firstUnrated, ratedUnder } from './unrated.ts';

/** Who rates, how far they are, and where to go next. */
export function ScoreOutline({
  current,
  criterion,
}: {
  current: string;
  criterion: string | undefined;
}) {
  const { screens } = useWords();
  const { id, instrument } = useShownAssessment();
  const { records, pending, seat } = useWindow();
  const [, go] = useLocation();
  if (!seat) return null;
  const member = membersOf(records, id).find((one) => one.id === seat);
  const next = firstUnrated(records, instrument, id, seat, criterion, pending);
  const href = (code: string) => `/assessment/${id}/score/${code}`;
  return (
    <Outline
      instrument={instrument}
      current={current}
      href={href}
      done={(code) => ratedUnder(records, pending, instrument, id, seat, code)}
    >
      <div className="seat-now">
        <p>
          <span className="quiet">{screens.seat.you}</span> <strong>{member?.name}</strong>
        </p>
        <Action
          isDisabled={Object.keys(pending).length > 0}
          onPress={async () => {
            await leaveSeat(id);
            go(`/assessment/${id}/score`);
          }}
        >
          {screens.seat.leave}
        </Action>
      </div>
      <div className="row">
        <Action look="main" isDisabled={!next} onPress={() => next && go(href(next))}>
          {next ? screens.score.nextUnrated : screens.score.allRated}
        </Action>
        <UndoRedo noun="rating" href={href} />
      </div>
    </Outline>
  );
}
