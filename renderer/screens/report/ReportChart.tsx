import type { Chart } from '../../../shared/report/report.ts';
import { MarkPill, paintOf } from '../../ui/Pill.tsx';
import { CaptionText } from './CaptionText.tsx';
import { ReportLines } from './ReportLines.tsx';

/** A chart of figures that also stand beside it, drawn from the same data as Word's. */
export function ReportChart({ chart }: { chart: Chart }) {
  return (
    <figure className="chart" aria-label={chart.alt} role="img">
      <figcaption>
        {chart.caption ? <CaptionText caption={chart.caption} /> : chart.title}
      </figcaption>
      {chart.shape === 'lines' ? <ReportLines chart={chart} /> : <Bars chart={chart} />}
      <div className="legend">
        {chart.series.map(({ mark }) => (
          <MarkPill key={`${mark.kind}${mark.code}`} mark={mark} full />
        ))}
      </div>
    </figure>
  );
}

const Bars = ({ chart: { shape, categories, series } }: { chart: Chart }) => {
  const longest = Math.max(...categories.map((_, at) => sumAt(series, at)));
  return categories.map((category, at) => (
    <div key={category} className="chart-row">
      <span className="chart-name">{category}</span>
      <span className="spread tall">
        {series.map(({ mark, values }) => {
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
        {shape === 'shares' ? null : <Rest value={longest - sumAt(series, at)} />}
      </span>
    </div>
  ));
};

/** What a shorter bar leaves free. */
const Rest = ({ value }: { value: number }) =>
  value > 0 ? <span className="free" style={{ flexGrow: value }} /> : null;

const sumAt = (series: Chart['series'], at: number) =>
  series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0);
