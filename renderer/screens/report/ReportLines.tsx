import { pointLabels } from '../../../shared/report/chartLines.ts';
import type { Chart } from '../../../shared/report/report.ts';
import { paintOf } from '../../ui/Pill.tsx';

/** In the drawing's own units, which grow with the page. */
const [width, height, side, top, bottom] = [640, 280, 150, 24, 44];

/** Lines from category to category, each named at both ends. */
export function ReportLines({ chart }: { chart: Chart }) {
  const { categories, series } = chart;
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const x = (at: number) => side + (at * (width - 2 * side)) / Math.max(1, categories.length - 1);
  const y = (value: number) => height - bottom - (value * (height - top - bottom)) / most;
  const labels = pointLabels(chart);
  return (
    <svg className="lines" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {series.map(({ mark, values }, place) => (
        <g key={`${mark.kind}${mark.code}`} className={`line ${paintOf(mark)}`}>
          <polyline points={values.map((value, at) => `${x(at)},${y(value)}`).join(' ')} />
          {values.map((value, at) => (
            <g key={categories[at]}>
              <circle cx={x(at)} cy={y(value)} r={5} />
              <text x={x(at) + offset(at, categories)} y={y(value) + 4} textAnchor={anchor(at)}>
                {labels[place]?.[at]}
              </text>
            </g>
          ))}
        </g>
      ))}
      {categories.map((category, at) => (
        <text key={category} x={x(at)} y={height - 14} textAnchor="middle">
          {category}
        </text>
      ))}
    </svg>
  );
}

type Categories = readonly string[];

/** Beside the ends, and past the points between them. */
const offset = (at: number, { length }: Categories) =>
  at === 0 ? -12 : at === length - 1 ? 12 : 9;
const anchor = (at: number) => (at === 0 ? 'end' : 'start');
