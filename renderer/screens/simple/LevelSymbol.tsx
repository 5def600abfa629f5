import type { Mark } from '../../../shared/report/written/mark.ts';

const middle = 12;
const radius = 9;

/** How much of something is true, as how much of a circle is filled; N/A is crossed out, not enough evidence asks. */
export function LevelSymbol({ mark }: { mark: Mark }) {
  if (mark.kind === 'said') return null;
  return (
    <svg className="level-symbol" viewBox="0 0 24 24" aria-hidden="true">
      <circle className="ring" cx={middle} cy={middle} r={radius} />
      {mark.kind === 'level' && <path d={slice(1 - mark.place / Math.max(1, mark.places - 1))} />}
      {mark.kind === 'not-applicable' && <path className="ring" d="M5.6 18.4 18.4 5.6" />}
      {mark.kind === 'not-enough' && (
        <text x={middle} y="16.6">
          ?
        </text>
      )}
    </svg>
  );
}

/** The part of the circle, clockwise from the top. */
function slice(part: number): string {
  if (part <= 0) return '';
  const size = radius - 2;
  const top = `M${middle} ${middle - size}`;
  if (part >= 1)
    return `${top}a${size} ${size} 0 1 1 0 ${2 * size}a${size} ${size} 0 1 1 0 ${-2 * size}Z`;
  const turn = 2 * Math.PI * part;
  const [x, y] = [middle + size * Math.sin(turn), middle - size * Math.cos(turn)];
  return `${top}A${size} ${size} 0 ${part > 0.5 ? 1 : 0} 1 ${x.toFixed(2)} ${y.toFixed(2)}L${middle} ${middle}Z`;
}
