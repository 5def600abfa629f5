import { LeaderType, type Paragraph, Tab } from 'docx';
import type { AnswerSpace } from '../../shared/booklet/booklet.ts';
import type { Sheet } from './sheet.ts';
import { writing } from './styles.ts';

/** Where the first of two lines ends: it is for the longer words. */
const firstEnds = 0.64;

/** Labels with a line behind each, side by side over the width of a cell. */
export function labelledLines(
  labels: readonly string[],
  width: number,
  style: 'Fill' | 'Running',
  sheet: Sheet,
): Paragraph {
  const ends = labels.map((_, index) =>
    index === labels.length - 1 ? width : Math.round(width * firstEnds),
  );
  const runs = labels.flatMap((label, index) => [
    sheet.run(`${index > 0 ? '\u2002' : ''}${label} `),
    lineTo(sheet),
  ]);
  const tabStops = ends.map((end, index) => stopAt(end, index === ends.length - 1));
  return sheet.paragraph(style, runs, { tabStops });
}

/** A line for a number before its unit; below, between what it may be. */
export function numberLine(
  { hint, unit }: AnswerSpace & { kind: 'number' },
  width: number,
  sheet: Sheet,
): Paragraph[] {
  const end = Math.round(width * (sheet.large ? 0.25 : 0.4));
  return [
    sheet.paragraph('Row', [lineTo(sheet), sheet.run(` ${unit}`)], {
      tabStops: [stopAt(end, false)],
      spacing: { before: 120 },
    }),
    sheet.paragraph('TickCode', hint, { spacing: { before: 40 } }),
  ];
}

const lineTo = (sheet: Sheet) => sheet.run('', { children: [new Tab()], color: writing });

/** What follows a line begins where it ends; only at the edge of a cell nothing follows. */
const stopAt = (position: number, atEdge: boolean) => ({
  type: atEdge ? ('right' as const) : ('left' as const),
  position,
  leader: LeaderType.UNDERSCORE,
});
