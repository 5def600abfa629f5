import { type Table, TableRow } from 'docx';
import type { Field } from '../../shared/booklet/booklet.ts';
import { colour } from '../word/look.ts';
import { cell, gap, line, noBorders, widthsOf } from '../word/table.ts';
import type { Sheet } from './sheet.ts';
import { writing } from './styles.ts';

/** Labels above lines to write on, two side by side with room between. */
export function fieldTable(fields: readonly Field[], sheet: Sheet): Table {
  const widths = widthsOf([0.485, 0.03, 0.485]);
  const pairs = fields.flatMap((one, index) =>
    index % 2 === 0 ? [[one, fields[index + 1]] as const] : [],
  );
  const rows = pairs.map(
    (pair) =>
      new TableRow({
        cantSplit: true,
        children: [
          fieldCell(pair[0], widths[0] ?? 0, sheet),
          cell([sheet.paragraph('Small', '')], widths[1] ?? 0),
          fieldCell(pair[1], widths[2] ?? 0, sheet),
        ],
      }),
  );
  return sheet.table(rows, widths, 30, noBorders);
}

function fieldCell(field: Field | undefined, width: number, sheet: Sheet) {
  if (!field) return cell([sheet.paragraph('Small', '')], width);
  const { label, hint } = field;
  const name = sheet.run(label, { bold: true, color: colour.ink });
  const room = gap(sheet.sizes.room / 20);
  const borders = { bottom: line(writing, 6) };
  return cell([sheet.paragraph('Small', [name, sheet.run(`  ${hint}`)]), room], width, { borders });
}
