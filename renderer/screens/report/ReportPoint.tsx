import type { Point } from '../../../shared/report/report.ts';
import { Linked } from './Linked.tsx';
import { RunText } from './ReportProse.tsx';

/** A strength, shortfall or recommendation: its number and words, and below them what it is about. */
export function ReportPoint({ point: { id, number, text, about, draft } }: { point: Point }) {
  return (
    <div className="report-point" id={`report-${id}`} tabIndex={-1}>
      <p className="break">
        {number && <strong className="point-number">{number}</strong>} <RunText run={text} />
      </p>
      {draft && <p className="point-draft">{draft}</p>}
      {about.length > 0 && (
        <p className="tone-quiet">
          {about.map(({ label, value, references }, at) => (
            <span key={`${label}${value}`}>
              {at > 0 && ' · '}
              {label && <strong>{label} </strong>}
              <Linked text={value} references={references} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
