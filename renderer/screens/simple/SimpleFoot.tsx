import { isDevice } from '../../device.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { UndoRedo } from '../frame/UndoRedo.tsx';
import { useGo, useWay } from './useWay.ts';
import { neighbour, nextToRate } from './way.ts';

interface Props {
  readonly code: string;
  readonly answered: boolean;
  readonly onClear: () => void;
}

/** Back and next, where a thumb reaches them; below them what is needed less often. */
export function SimpleFoot({ code, answered, onClear }: Props) {
  const { screens, simple } = useWords();
  const { id } = useShownAssessment();
  const way = useWay();
  const go = useGo();
  const before = neighbour(way.instrument, code, -1);
  const after = neighbour(way.instrument, code, 1);
  const next = nextToRate(way, code);
  return (
    <>
      {/* There before anything is in it, so that it is announced. */}
      <p role="status" className={next ? 'hidden' : 'notice simple-all'}>
        {next ? '' : simple.allRated}
      </p>
      <div className="simple-steps">
        <Action className="touch" onPress={() => go(before ?? 'themes')}>
          <span className="arrow" aria-hidden="true">
            ←
          </span>{' '}
          {simple.back}
        </Action>
        <Action
          className="touch"
          look={answered ? 'main' : 'plain'}
          onPress={() => go(after ?? 'themes')}
        >
          {simple.next}{' '}
          <span className="arrow" aria-hidden="true">
            →
          </span>
        </Action>
      </div>
      <div className="row tight">
        {next && next !== after && (
          <Action className="touch" look="quiet" onPress={() => go(next)}>
            {screens.score.nextUnrated}
          </Action>
        )}
        {answered && (
          <Action className="touch" look="quiet" onPress={onClear}>
            {simple.clear}
          </Action>
        )}
        {!isDevice && <UndoRedo noun="rating" href={(to) => `/assessment/${id}/score/${to}`} />}
        <Action className="touch" look="quiet" onPress={() => go(`rest?at=${code}`)}>
          {simple.rest.button}
        </Action>
      </div>
    </>
  );
}
