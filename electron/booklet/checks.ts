import { type FileChild, TableRow } from 'docx';
import type { Check, Checks } from '../../shared/booklet/booklet.ts';
import { cell, gap } from '../word/table.ts';
import { boxWidth, tab } from './choices.ts';
import { codeAndText } from './columns.ts';
import { labelledLines } from './fill.ts';
import { rowLines } from './lines.ts';
import type { Sheet } from './sheet.ts';

/** One row a criterion: what to look at and read with a box before each, where and when, lines. */
export function checkTable({ checks }: Checks, sheet: Sheet): FileChild[] {
  const widths = codeAndText(sheet);
  const rows = checks.map((one) => checkRow(one, widths, sheet));
  return [sheet.table(rows, widths, sheet.sizes.space * 0.75, rowLines), gap(4)];
}

function checkRow(
  { code, topic, items, places, lines }: Check,
  widths: readonly number[],
  sheet: Sheet,
) {
  const width = widths[1] ?? 0;
  const text = [
    sheet.paragraph('CellStrong', topic),
    ...items.map((item) => ticked(item.label, item.text, sheet)),
    ...placeLines(places, width, sheet),
    ...sheet.ruled(lines),
    gap(5),
  ];
  return new TableRow({
    cantSplit: true,
    children: [cell([sheet.paragraph('Code', code)], widths[0] ?? 0), cell(text, width)],
  });
}

/** The box hangs before the text, so that its lines stand below each other. */
function ticked(label: string, text: string, sheet: Sheet) {
  const indent = boxWidth(sheet);
  return sheet.paragraph(
    'Cell',
    [sheet.box(), tab(sheet), sheet.run(`${label} `, { bold: true }), sheet.run(text)],
    { indent: { start: indent, hanging: indent }, spacing: { before: 40 } },
  );
}

/** Side by side, or each on its own line where large print leaves no room to write. */
const placeLines = (places: readonly string[], width: number, sheet: Sheet) =>
  sheet.large
    ? places.map((place) => labelledLines([place], width, 'Fill', sheet))
    : [labelledLines(places, width, 'Fill', sheet)];
