import type { CSSProperties } from 'react';
import type { Figure } from '../../../shared/scoring/agreement.ts';
import { useWords } from '../../store/hooks.ts';

interface Props {
  readonly name: string;
  /** Null where all levels are the same. */
  readonly figure: Figure | null;
}

/** One figure in digits, with its interval, and beside it the same as a dot on a bar. */
export function FigureLine({ name, figure }: Props) {
  const { figures: words, format } = useWords();
  const { value, interval } = figure ?? { value: 0, interval: null };
  const digits = format.figure(value);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {!figure && words.allTheSame}
        {figure && (
          <>
            <span className="digits">
              {interval
                ? words.interval(digits, format.figure(interval.low), format.figure(interval.high))
                : digits}
            </span>
            <DotAndBar low={interval?.low ?? value} value={value} high={interval?.high ?? value} />
          </>
        )}
      </dd>
    </div>
  );
}

/** Where the drawing begins: figures below are rare and say no more than that chance would have done better. */
const least = -0.5;

/** A drawing of what stands beside it in digits, from a half below chance to all the same. */
function DotAndBar({ low, value, high }: { low: number; value: number; high: number }) {
  const { figures: words } = useWords();
  const at = (one: number) =>
    `${((Math.min(1, Math.max(least, one)) - least) / (1 - least)) * 100}%`;
  const places = { '--low': at(low), '--value': at(value), '--high': at(high), '--chance': at(0) };
  return (
    <span className="dot-and-bar" aria-hidden="true" style={places as CSSProperties}>
      <span className="track">
        <span className="reach" />
        <span className="point" />
      </span>
      <span className="chance">{words.chance}</span>
      <span className="same">{words.same}</span>
    </span>
  );
}
