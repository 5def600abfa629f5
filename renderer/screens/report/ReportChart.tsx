import type { Chart } from '../../../shared/report/report.ts';
import { MarkPill, paintOf, shadeOf } from '../../ui/Pill.tsx';
import { CaptionText } from './CaptionText.tsx';

/** A chart of figures that also stand beside it, drawn from the same data as Word's. */
export function ReportChart({ chart }: { chart: Chart }) {
  return (
    <figure className="chart" aria-label={chart.alt} role="img">
      <figcaption>
        {chart.caption ? <CaptionText caption={chart.caption} /> : chart.title}
      </figcaption>
      {chart.categories.map((category, at) => (
        <div key={category} className="chart-row">
          <span className="chart-name">{category}</span>
          {chart.shape === 'beside' ? (
            <Beside chart={chart} at={at} />
          ) : (
            <Stacked chart={chart} at={at} />
          )}
        </div>
      ))}
      <div className="legend">
        {chart.series
          .filter(({ values }) => values.some((value) => value > 0))
          .map(({ mark }) => (
            <MarkPill key={`${mark.kind}${mark.code}${mark.name}`} mark={mark} full />
          ))}
      </div>
    </figure>
  );
}

interface BarProps {
  readonly chart: Chart;
  /** The place of its category. */
  readonly at: number;
}

/** One bar, divided by what it is made of; as long as its sum, or all alike. */
function Stacked({ chart: { shape, categories, series }, at }: BarProps) {
  const longest = Math.max(...categories.map((_, place) => sumAt(series, place)));
  const free = shape === 'shares' ? 0 : longest - sumAt(series, at);
  return (
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
      {free > 0 && <span className="free" style={{ flexGrow: free }} />}
    </span>
  );
}

/** A bar for each series, one below the other. */
function Beside({ chart: { series }, at }: BarProps) {
  const longest = Math.max(1, ...series.flatMap(({ values }) => values));
  return (
    <span className="beside">
      {series.map(({ mark, values }) => {
        const value = values[at] ?? 0;
        return (
          <span key={mark.name} className="beside-bar">
            <span
              className={paintOf(mark)}
              style={{ ...shadeOf(mark), width: `${(85 * value) / longest}%` }}
            />
            {value}
          </span>
        );
      })}
    </span>
  );
}

const sumAt = (series: Chart['series'], at: number) =>
  series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0);
