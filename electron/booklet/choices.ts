import { type Paragraph, Tab } from 'docx';
import type { Sheet } from './sheet.ts';

/** Twips that a character takes on average, for each half point of its size: enough to tell what fits. */
const character = 5.4;
/** Between one option and the next, in twips. */
const between = 240;
/** More would be hard to tell apart from the boxes beside them. */
const mostColumns = 3;

/** A box before each option: all on one line where they fit, else in as many columns as the longest leaves room for. */
export function choices(
  options: readonly string[],
  width: number,
  style: 'Cell' | 'Row',
  sheet: Sheet,
): Paragraph[] {
  const size = style === 'Row' ? sheet.sizes.row : sheet.sizes.body;
  const widths = options.map((one) => boxWidth(sheet) + one.length * size * character + between);
  const all = widths.reduce((sum, one) => sum + one, 0);
  if (all <= width) return [onOneLine(options, style, sheet)];
  const columns = Math.floor(width / Math.max(...widths));
  return inColumns(options, Math.max(1, Math.min(mostColumns, columns)), width, style, sheet);
}

const onOneLine = (options: readonly string[], style: string, sheet: Sheet) =>
  sheet.paragraph(
    style,
    options.flatMap((one) => [sheet.box(), sheet.run(`\u00a0${one}\u2003`)]),
  );

/** What does not fit on its line goes on below its own words, not below its box. */
function inColumns(
  options: readonly string[],
  columns: number,
  width: number,
  style: string,
  sheet: Sheet,
): Paragraph[] {
  const indent = boxWidth(sheet);
  const column = Math.floor(width / columns);
  const starts = Array.from({ length: columns }, (_, index) => index * column);
  const tabStops = starts
    .flatMap((start) => [start, start + indent])
    .slice(1)
    .map((position) => ({ type: 'left' as const, position }));
  const rows = Array.from({ length: Math.ceil(options.length / columns) }, (_, row) =>
    options.slice(row * columns, (row + 1) * columns),
  );
  return rows.map((row) =>
    sheet.paragraph(
      style,
      row.flatMap((one, index) => [
        ...(index > 0 ? [tab(sheet)] : []),
        sheet.box(),
        tab(sheet),
        sheet.run(one),
      ]),
      { tabStops, indent: { start: indent, hanging: indent } },
    ),
  );
}

/** A box and the room behind it. */
export const boxWidth = ({ sizes }: Sheet) => sizes.box * 12;
export const tab = (sheet: Sheet) => sheet.run('', { children: [new Tab()] });
