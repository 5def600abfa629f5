import { type FileChild, type TableCell, TableRow } from 'docx';
import type { Tick, Ticks } from '../../shared/booklet/booklet.ts';
import { colour } from '../word/look.ts';
import { cell, gap, widthsOf } from '../word/table.ts';
import { choices } from './choices.ts';
import { framed } from './lines.ts';
import type { Sheet } from './sheet.ts';

/** Things to tick in a frame: the box before the text, or one before each option behind it. */
export function tickTable({ title, items }: Ticks, sheet: Sheet): FileChild[] {
  const widths = widthsOf(sheet.large ? [0.08, 0.52, 0.4] : [0.06, 0.54, 0.4]);
  const all = widths.reduce((sum, one) => sum + one, 0);
  const head = cell([sheet.paragraph('CellStrong', title, { keepNext: true })], all, {
    span: 3,
    fill: colour.tint,
  });
  const rows = [[head], ...items.map((item) => cells(item, widths, sheet))];
  const table = sheet.table(
    rows.map((children) => new TableRow({ cantSplit: true, children })),
    widths,
    sheet.large ? 80 : 60,
    framed,
    140,
  );
  return [gap(4), table, gap(10)];
}

function cells({ text, options }: Tick, widths: readonly number[], sheet: Sheet): TableCell[] {
  const [box = 0, words = 0, choice = 0] = widths;
  const said = [sheet.paragraph('Cell', text)];
  if (options.length === 0)
    return [
      cell([sheet.paragraph('Cell', [sheet.box()], { alignment: 'center' })], box, {
        middle: true,
      }),
      cell(said, words + choice, { span: 2, middle: true }),
    ];
  return [
    cell(said, box + words, { span: 2, middle: true }),
    cell(choices(options, choice - 280, 'Cell', sheet), choice, { middle: true }),
  ];
}
