import { type FileChild, TableRow } from 'docx';
import type { ScaleKey } from '../../shared/booklet/booklet.ts';
import { cell, gap, widthsOf } from '../word/table.ts';
import { rowLines } from './lines.ts';
import type { Sheet } from './sheet.ts';

/** Each answer's code, name and plain meaning; without the screen's colours, which would not outlive a copier. */
export function scaleKeyTable({ rows }: ScaleKey, sheet: Sheet): FileChild[] {
  const widths = widthsOf(sheet.large ? [0.15, 0.85] : [0.09, 0.28, 0.63]);
  const table = sheet.table(
    rows.map(({ code, name, plain }) => {
      const words = sheet.large
        ? [[sheet.paragraph('CellStrong', name), sheet.paragraph('Cell', plain)]]
        : [[sheet.paragraph('Row', name)], [sheet.paragraph('Row', plain)]];
      const cells = [[sheet.paragraph('Code', code)], ...words];
      return new TableRow({
        cantSplit: true,
        children: cells.map((one, index) => cell(one, widths[index] ?? 0, { middle: true })),
      });
    }),
    widths,
    36,
    rowLines,
  );
  return [gap(4), table, gap(6)];
}
