import { type FileChild, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { Chart } from '../../../shared/report/report.ts';
import { colour, font, textWidth } from '../../word/look.ts';
import { tooShort } from './barLabels.ts';
import { captionOver } from './caption.ts';
import { paintOf } from './paint.ts';

/** Twips to a pixel at 96 to the inch. */
const twips = 15;
/** In pixels: what a bar takes with the room around it, less where there are many; and the legend with what is around all bars. */
const [barHeight, lowBar, around, least] = [23, 18, 70, 270];
const many = 12;

const text = { name: font, size: 8, color: colour.ink };

/** A native chart: its numbers can be edited in Word. */
export function wordChart(chart: Chart): FileChild[] {
  const { title, caption, alt } = chart;
  const run = new ChartRun({
    type: 'bar',
    ...(chart.shape === 'beside' ? beside(chart) : stacked(chart)),
    categories: chart.categories,
    categoryAxis: { reverseOrder: true, font: text },
    valueAxis: { visible: false, gridlines: false },
    legend: { position: 'bottom', font: text },
    chartArea: { fill: 'none', border: 'none' },
    font: { name: font },
    transformation: { width: Math.floor(textWidth / twips), height: heightOf(chart) },
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

function heightOf({ shape, categories, series }: Chart): number {
  const bars = categories.length * (shape === 'beside' ? Math.max(1, series.length * 0.8) : 1);
  return Math.round(Math.max(least, bars * (bars > many ? lowBar : barHeight) + around));
}

/** A count of 0 is left empty, so that no label says "0". */
function stacked(chart: Chart) {
  const silent = tooShort(chart);
  return {
    stacking: chart.shape === 'shares' ? ('percent' as const) : ('stacked' as const),
    gapWidth: 45,
    series: chart.series
      .map((one, at) => ({ ...one, pointLabels: silent[at] ?? [] }))
      .filter(({ values }) => values.some((value) => value > 0))
      .map(({ mark, values, pointLabels }) => ({
        name: mark.kind === 'level' ? `${mark.code}  ${mark.name}` : mark.name,
        values: values.map((value) => (value === 0 ? null : value)),
        color: mark.kind === 'not-decided' ? colour.rule : paintOf(mark).fill,
        pointLabels,
        dataLabels: {
          value: true,
          position: 'center' as const,
          font: { ...text, bold: true, color: paintOf(mark).text },
        },
      })),
  };
}

/** Here a 0 says something: it was more before, or is more now. */
const beside = ({ series }: Chart) => ({
  gapWidth: 60,
  overlap: 0,
  series: series.map(({ mark, values }) => ({
    name: mark.name,
    values,
    color: paintOf(mark).fill,
    dataLabels: {
      value: true,
      position: 'outsideEnd' as const,
      font: { ...text, bold: true },
    },
  })),
});
