import { type FileChild, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { Chart } from '../../../shared/report/report.ts';
import { colour, font, textWidth } from '../../word/look.ts';
import { captionOver } from './caption.ts';
import { paintOf } from './paint.ts';

/** Twips to a pixel at 96 to the inch. */
const twips = 15;

/** A native chart: its numbers can be edited in Word. A count of 0 is left empty, so that no label says "0". */
export function wordChart({ title, caption, alt, categories, series }: Chart): FileChild[] {
  const text = { name: font, size: 8, color: colour.ink };
  const chart = new ChartRun({
    type: 'bar',
    stacking: 'stacked',
    gapWidth: 45,
    categories,
    series: series
      .filter(({ values }) => values.some((value) => value > 0))
      .map(({ mark, values }) => ({
        name: mark.kind === 'level' ? `${mark.code}  ${mark.name}` : mark.name,
        values: values.map((value) => (value === 0 ? null : value)),
        color: mark.kind === 'not-decided' ? colour.rule : paintOf(mark).fill,
        dataLabels: {
          value: true,
          position: 'center',
          font: { ...text, bold: true, color: paintOf(mark).text },
        },
      })),
    categoryAxis: { reverseOrder: true, font: text },
    valueAxis: { visible: false, gridlines: false },
    legend: { position: 'bottom', font: text },
    chartArea: { fill: 'none', border: 'none' },
    font: { name: font },
    transformation: { width: Math.floor(textWidth / twips), height: 300 },
    altText: { name: title, title, description: alt },
  });
  return [
    caption
      ? captionOver(caption)
      : new Paragraph({ style: 'Caption', text: title, keepNext: true }),
    new Paragraph({
      children: [chart],
      spacing: { before: 0, after: 160, line: 240, lineRule: 'auto' },
    }),
  ];
}
