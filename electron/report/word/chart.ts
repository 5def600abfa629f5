import { type FileChild, Paragraph } from 'docx';
import { type BarChartOptions, ChartRun, type LineChartOptions } from 'docx/charts';
import { pointLabels } from '../../../shared/report/chartLines.ts';
import type { Chart } from '../../../shared/report/report.ts';
import { colour, font, textWidth } from '../../word/look.ts';
import { captionOver } from './caption.ts';
import { paintOf } from './paint.ts';

/** Twips to a pixel at 96 to the inch. */
const twips = 15;
/** In pixels: what a bar takes with the room around it, at least; and the legend with what is around all bars. */
const [barHeight, around, least] = [23, 70, 300];

const text = { name: font, size: 8, color: colour.ink };

/** A native chart: its numbers can be edited in Word. */
export function wordChart(chart: Chart): FileChild[] {
  const { title, caption, alt, categories } = chart;
  const lines = chart.shape === 'lines';
  const height = lines ? least : Math.max(least, categories.length * barHeight + around);
  const run = new ChartRun({
    ...(lines ? slopes(chart) : bars(chart)),
    legend: { position: 'bottom', font: text },
    chartArea: { fill: 'none', border: 'none' },
    font: { name: font },
    transformation: { width: Math.floor(textWidth / twips), height },
    altText: { name: title, title, description: alt },
  });
  return [
    caption
      ? captionOver(caption)
      : new Paragraph({ style: 'Caption', text: title, keepNext: true }),
    new Paragraph({
      children: [run],
      spacing: { before: 0, after: 160, line: 240, lineRule: 'auto' },
    }),
  ];
}

/** A count of 0 is left empty, so that no label says "0". */
const bars = ({ shape, categories, series }: Chart): BarChartOptions => ({
  type: 'bar',
  stacking: shape === 'shares' ? 'percent' : 'stacked',
  gapWidth: 45,
  categories,
  series: series
    .filter(({ values }) => values.some((value) => value > 0))
    .map(({ mark, values }) => ({
      name: nameOf(mark),
      values: values.map((value) => (value === 0 ? null : value)),
      color: lineOf(mark),
      dataLabels: {
        value: true,
        position: 'center',
        font: { ...text, bold: true, color: paintOf(mark).text },
      },
    })),
  categoryAxis: { reverseOrder: true, font: text },
  valueAxis: { visible: false, gridlines: false },
});

const shapes = ['circle', 'square', 'diamond', 'triangle'] as const;

/** Lines told apart by their marks and by the codes at their ends; those that are no levels are dotted. */
function slopes(chart: Chart): LineChartOptions {
  const { categories, series } = chart;
  const labels = pointLabels(chart);
  const position = (at: number) =>
    at === 0 ? 'left' : at === categories.length - 1 ? 'right' : 'above';
  return {
    type: 'line',
    categories,
    series: series.map(({ mark, values }, place) => ({
      name: nameOf(mark),
      values,
      color: lineOf(mark),
      line: { color: lineOf(mark), width: 2, dash: mark.kind === 'level' ? 'solid' : 'shortDot' },
      markers: { shape: shapes[place % shapes.length] ?? 'circle', size: 7 },
      dataLabels: { value: true, position: 'right', font: { ...text, bold: true } },
      pointLabels: (labels[place] ?? []).map((label, at) =>
        label === null ? false : { text: label, position: position(at) },
      ),
    })),
    categoryAxis: { font: text },
    valueAxis: { visible: false, gridlines: false, minimum: 0 },
  };
}

const nameOf = (mark: Chart['series'][number]['mark']) =>
  mark.kind === 'level' ? `${mark.code}  ${mark.name}` : mark.name;

/** White on white would not show. */
const lineOf = (mark: Chart['series'][number]['mark']) =>
  mark.kind === 'not-decided' ? colour.rule : paintOf(mark).fill;
