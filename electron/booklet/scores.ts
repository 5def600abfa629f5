import { type FileChild, HeadingLevel, TableRow } from 'docx';
import type { Scores } from '../../shared/booklet/booklet.ts';
import { colour } from '../word/look.ts';
import { cell, gap } from '../word/table.ts';
import { rowLines } from './lines.ts';
import { grid } from './scoreGrid.ts';
import { stack } from './scoreStack.ts';
import type { Sheet } from './sheet.ts';

/** One table a theme, whose head every page repeats; standards head their criteria. */
export function scoreTable(scores: Scores, sheet: Sheet): FileChild[] {
  const { widths, head, rowOf } = sheet.large ? stack(scores, sheet) : grid(scores, sheet);
  const rows = scores.standards.flatMap((standard) => [
    standardRow(`${standard.code}  ${standard.title}`, widths, sheet),
    ...standard.rows.map(rowOf),
  ]);
  return [sheet.table([head, ...rows], widths, sheet.large ? 80 : 30, rowLines, 60), gap(4)];
}

/** A real heading, so that it can be jumped to. */
function standardRow(text: string, widths: readonly number[], sheet: Sheet): TableRow {
  const heading = sheet.paragraph(null, [sheet.run(text, { size: sheet.sizes.row + 2 })], {
    heading: HeadingLevel.HEADING_2,
    spacing: { before: 40, after: 40 },
  });
  const width = widths.reduce((sum, one) => sum + one, 0);
  return new TableRow({
    cantSplit: true,
    keepNext: true,
    children: [cell([heading], width, { span: widths.length, fill: colour.group })],
  });
}
