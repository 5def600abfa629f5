import type { Instrument } from '../../shared/instrument/instrument.ts';
import type { Answer } from '../../shared/model/answer.ts';
import { gauge, type Mark, markOf } from '../../shared/report/mark.ts';

/** The number of the paint of a mark: 0 to 3 from best to worst, or what it is instead of a level. */
export function paintOf(mark: Mark): string {
  return mark.kind === 'level'
    ? `level-${Math.round((mark.place / Math.max(1, mark.places - 1)) * 3)}`
    : mark.kind;
}

/** An answer as code and squares, so that nobody has to tell colours apart; `full` says its name too. */
export function MarkPill({ mark, full = false }: { mark: Mark; full?: boolean }) {
  const squares = gauge(mark);
  return (
    <span className={`pill ${paintOf(mark)}`}>
      {squares && (
        <span className="gauge" aria-hidden="true">
          {squares}
        </span>
      )}
      <span>{mark.code}</span>
      {full && <span className="pill-name">{mark.name}</span>}
    </span>
  );
}

export function Pill({
  answer,
  instrument,
  full,
}: {
  answer: Answer;
  instrument: Instrument;
  full?: boolean;
}) {
  return <MarkPill mark={markOf(answer, instrument.scale)} full={full ?? false} />;
}
