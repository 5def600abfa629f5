import type { Instrument, Question } from '../../shared/instrument/instrument.ts';
import type { Answer } from '../../shared/model/answer.ts';
import { answerMark, type ChartMark, gauge, type Mark } from '../../shared/report/written/mark.ts';
import { useWords } from '../store/hooks.ts';

/** The number of the paint of a mark: 0 to 3 from best to worst, or what it is instead of a level. */
export function paintOf(mark: ChartMark): string {
  return mark.kind === 'level'
    ? `level-${Math.round((mark.place / Math.max(1, mark.places - 1)) * 3)}`
    : mark.kind;
}

/** How dark a round is among others: the latest is darkest. */
export const shadeOf = (mark: ChartMark): Record<string, string> =>
  mark.kind === 'round'
    ? { '--shade': `${mark.places > 1 ? (100 * mark.place) / (mark.places - 1) : 100}%` }
    : {};

/** An answer as code and squares, so that nobody has to tell colours apart; `full` says its name too. */
export function MarkPill({ mark, full = false }: { mark: ChartMark; full?: boolean }) {
  const squares = gauge(mark);
  return (
    <span className={`pill ${paintOf(mark)}`} style={shadeOf(mark)}>
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

/** The squares of a level alone, where words beside it say the same. */
export function Sign({ mark }: { mark: Mark }) {
  return <span className={`pill ${paintOf(mark)}`}>{gauge(mark) || mark.code}</span>;
}

interface PillProps {
  readonly answer: Answer;
  readonly scale: Instrument['scale'];
  /** A level where nothing is said. */
  readonly question?: Question;
  /** Says its name too. */
  readonly full?: boolean;
}

/** An answer to any kind of question. */
export function Pill({ answer, scale, question = { kind: 'level' }, full = false }: PillProps) {
  return <MarkPill mark={answerMark(answer, question, scale, useWords())} full={full} />;
}
