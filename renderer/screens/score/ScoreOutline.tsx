import { Link, useLocation } from 'wouter';
import { useShallow } from 'zustand/react/shallow';
import { type Member, memberKey } from '../../../shared/model/member.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useRecord, useWaiting, useWords } from '../../store/hooks.ts';
import { leaveSeat } from '../../store/loading.ts';
import { allSaved } from '../../store/saving.ts';
import { useAskedInstrument } from '../../store/scope.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { Outline } from '../frame/Outline.tsx';
import { UndoRedo } from '../frame/UndoRedo.tsx';
import { OwnPin } from '../seat/OwnPin.tsx';
import { ViewSwitch } from '../simple/ViewSwitch.tsx';
import { firstUnrated, ratedCodes, ratedUnder } from './unrated.ts';

interface Props {
  readonly current: string;
  readonly criterion: string | undefined;
}

/** Who rates, how far they are, and where to go next. */
export function ScoreOutline({ current, criterion }: Props) {
  const { screens, simple } = useWords();
  const { score } = screens;
  const { id, instrument } = useShownAssessment();
  const asked = useAskedInstrument();
  const [, go] = useLocation();
  const seat = useWindow((state) => state.seat) ?? '';
  // Drawn again only when a criterion becomes rated or stops being so, not at every answer.
  const rated = useWindow(useShallow((state) => ratedCodes(state, instrument, id, seat)));
  const next = firstUnrated(asked, rated, criterion);
  const href = (code: string) => `/assessment/${id}/score/${code}`;
  return (
    <Outline
      instrument={instrument}
      current={current}
      href={href}
      done={(code) => ratedUnder(asked, rated, code)}
    >
      <SeatNow assessment={id} seat={seat} />
      <div className="row">
        <Action look="main" isDisabled={!next} onPress={() => next && go(href(next))}>
          {next ? score.nextUnrated : score.allRated}
        </Action>
        <UndoRedo noun="rating" href={href} />
      </div>
      <ViewSwitch />
      <p className="row">
        <Link href={href('practice')}>
          {rated.length > 0 ? simple.overview.practiseAgain : simple.overview.practise}
        </Link>
        <Link href={href(`rest?at=${criterion ?? current}`)}>{simple.rest.button}</Link>
      </p>
    </Outline>
  );
}

/** Who rates here now, and how they hand over. */
export function SeatNow({ assessment, seat }: { assessment: string; seat: string }) {
  const { screens, together } = useWords();
  const { seat: words, paper } = screens;
  const name = useRecord<Member>('member', memberKey(assessment, seat))?.name;
  const waiting = useWaiting();
  const [, go] = useLocation();
  return (
    <div className="seat-now">
      <p>
        <span className="quiet">{words.you}</span> <strong>{name}</strong>
      </p>
      <Action
        isDisabled={waiting}
        onPress={async () => {
          if (!allSaved()) return;
          await leaveSeat(assessment);
          go(`/assessment/${assessment}/score`);
        }}
      >
        {words.leave}
      </Action>
      <OwnPin />
      <Link href={`/assessment/${assessment}/mine`}>{together.mine.title}</Link>
      <Link href={`/assessment/${assessment}/paper`}>{paper.title}</Link>
    </div>
  );
}
