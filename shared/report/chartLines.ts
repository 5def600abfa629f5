import type { Chart } from './report.ts';

/** What stands beside a point of a line; null where a line through the same point says it too. */
export type PointLabel = string | null;

/**
 * Labels beside the points of a chart of lines, series by series. Lines that meet share one label, so that none is printed
 * over another; at both ends it names them by their codes, which reads without colours and without a legend.
 */
export function pointLabels({ categories, series }: Chart): PointLabel[][] {
  const last = categories.length - 1;
  return series.map((one, place) =>
    one.values.map((value, at) => {
      const meeting = series.filter(({ values }) => values[at] === value);
      if (meeting[0] !== series[place]) return null;
      const codes = meeting.map(({ mark }) => mark.code).join(', ');
      if (at === 0) return `${codes}  ${value}`;
      return at === last ? `${value}  ${codes}` : `${value}`;
    }),
  );
}
