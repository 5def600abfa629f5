import { captionNumber } from '../../../shared/report/captions.ts';
import type { Caption } from '../../../shared/report/report.ts';

/** "Table 3. The scale", a place that texts lead to. */
export function CaptionText({ caption }: { caption: Caption }) {
  return (
    <span id={`report-${caption.id}`} tabIndex={-1} className="caption">
      <strong>{captionNumber(caption)}.</strong> {caption.text}
    </span>
  );
}
