import type { Chart } from '../../../shared/report/report.ts';

/** In pixels: how long the longest bar is at least, beside the names of its categories, and what a digit takes. */
const [longest, digit, around] = [330, 6, 3];

/**
 * For each series, `false` for every bar that is too short for its number: it would run into its neighbour's, and 3 and 4
 * would read as 34. What is left out stands in the chart's description and in its data.
 */
export function tooShort({ shape, categories, series }: Chart): (false | undefined)[][] {
  const totals = categories.map((_, at) =>
    series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const whole = (at: number) => (shape === 'shares' ? (totals[at] ?? 0) : Math.max(...totals));
  return series.map(({ values }) =>
    values.map((value, at) => {
      const length = (value / Math.max(1, whole(at))) * longest;
      return length < String(value).length * digit + around ? false : undefined;
    }),
  );
}
