import type { Chart } from '../../../shared/report/report.ts';
import { MarkPill, paintOf } from '../../ui/Pill.tsx';
import { CaptionText } from './CaptionText.tsx';

/** Stacked bars of figures that also stand beside them. */
export function ReportChart({ chart }: { chart: Chart }) {
  return (
    <figure className="chart" aria-label={chart.alt} role="img">
      <figcaption>
        {chart.caption ? <CaptionText caption={chart.caption} /> : chart.title}
      </figcaption>
      {chart.categories.map((category, at) => (
        <div key={category} className="chart-row">
          <span className="chart-name">{category}</span>
          <span className="spread tall">
            {chart.series.map(({ mark, values }) => {
              const value = values[at] ?? 0;
              return value === 0 ? null : (
                <span
                  key={`${mark.kind}${mark.code}`}
                  className={paintOf(mark)}
                  style={{ flexGrow: value }}
                >
                  {value}
                </span>
              );
            })}
          </span>
        </div>
      ))}
      <div className="legend">
        {chart.series.map(({ mark }) => (
          <MarkPill key={`${mark.kind}${mark.code}`} mark={mark} full />
        ))}
      </div>
    </figure>
  );
}
