import {
  type FileChild,
  Paragraph,
  type ParagraphChild,
  Tab,
  type Table,
  TableRow,
  TextRun,
} from 'docx';
import type {
  Cell,
  Column,
  Pair,
  Table as ReportTable,
  Row,
} from '../../../shared/report/report.ts';
import { total } from '../../../shared/scoring/sums.ts';
import { colour } from '../../word/look.ts';
import { cell, fixedTable, gap, headerRow, widthsOf } from '../../word/table.ts';
import { captionOver } from './caption.ts';
import type { Fit } from './fit.ts';
import { counted, pill, sign } from './marks.ts';
import { lines, linked } from './text.ts';
import { staysWithNext } from './whole.ts';

/** About half a page in a narrow column: a longer row may break across pages. */
const longRow = 1200;

/** About a third of a page. */
const small = { count: 9, letters: 900 } as const;

/** Where the names of answers line up behind their pills, in twips. */
const nameStop = { type: 'left', position: 960 } as const;

export function wordTable(block: ReportTable, fit: Fit): FileChild[] {
  const { caption, columns, rows, spacing } = block;
  if (spacing === 'fit') return fittingTable(block, fit);
  const widths = widthsOf(columns.map((column) => column.width));
  const style = spacing === 'close' ? 'TableClose' : 'TableText';
  const stays = staysWithNext(rows.map(lengthOf), small);
  const body = rows.map((row, at) => bodyRow(row, columns, widths, style, stays(at)));
  const table = fixedTable(
    [headerRow(columns, widths), ...body],
    widths,
    spacing === 'close' ? 36 : 70,
    { description: block.alt },
  );
  return [...(caption ? [captionOver(caption)] : []), table, gap(10)];
}

/** As large as the page allows, with its name beside every pill. */
function fittingTable({ columns, rows, alt }: ReportTable, { size, padding }: Fit): FileChild[] {
  const widths = widthsOf(columns.map((column) => column.width));
  const body = rows.map(
    (one) =>
      new TableRow({
        cantSplit: true,
        children: one.cells.map((each, index) =>
          cell([fittingCell(each, size, one.tone === 'group')], widths[index] ?? 0, {
            middle: true,
            ...(one.tone === 'group' ? { fill: colour.group } : {}),
          }),
        ),
      }),
  );
  const table = fixedTable([headerRow(columns, widths), ...body], widths, padding, {
    description: alt,
  });
  return [table, gap(8)];
}

const fittingCell = (one: Cell, size: number, bold: boolean) =>
  new Paragraph({
    style: 'TableClose',
    ...(one.kind === 'mark' ? { tabStops: [nameStop] } : {}),
    children: fittingRuns(one, size, bold),
  });

function fittingRuns(one: Cell, size: number, bold: boolean): TextRun[] {
  switch (one.kind) {
    case 'text':
      return [new TextRun({ text: one.text, size, bold })];
    case 'mark':
      return [
        pill(one.mark, size - 2),
        new TextRun({ children: [new Tab(), one.mark.name], size }),
      ];
    case 'shares':
      return counted(one.parts, size - 2);
  }
}

/** A table of signs stays on one page with what it says. */
const isSign = (one: Cell) => one.kind === 'mark' && one.as === 'sign';

const lengthOf = ({ cells }: Row) =>
  cells.reduce((sum, one) => sum + (one.kind === 'text' ? one.text.length : 0), 0);

/** As many columns as a group's name may have: its own, and those after it that are empty. */
function titleSpan({ cells }: Row): number {
  const next = cells.findIndex((one, at) => at > 0 && !(one.kind === 'text' && one.text === ''));
  return next < 0 ? cells.length : next;
}

function bodyRow(
  row: Row,
  columns: readonly Column[],
  widths: readonly number[],
  style: string,
  keepNext: boolean,
) {
  const group = row.tone === 'group';
  // A group's name is bold, the figures after its mark are not.
  const firstMark = row.cells.findIndex((one) => one.kind === 'mark');
  const paragraph = (one: Cell, index: number) =>
    new Paragraph({
      style,
      alignment: columns[index]?.align ?? 'left',
      ...(one.kind === 'mark' && one.as === 'full' ? { tabStops: [nameStop] } : {}),
      children: runs(one, group && (firstMark < 0 || index < firstMark)),
    });
  const span = group ? titleSpan(row) : 1;
  return new TableRow({
    cantSplit: lengthOf(row) < longRow,
    ...(keepNext || group || row.cells.some(isSign) ? { keepNext: true } : {}),
    children: row.cells.flatMap((one, index) => {
      if (index > 0 && index < span) return [];
      const width = index === 0 ? total(widths.slice(0, span)) : (widths[index] ?? 0);
      return cell([paragraph(one, index)], width, {
        middle: true,
        ...(index === 0 && span > 1 ? { span } : {}),
        ...(group ? { fill: colour.group } : {}),
      });
    }),
  });
}

function runs(one: Cell, bold: boolean): ParagraphChild[] {
  if (one.kind === 'shares') return counted(one.parts, 14);
  if (one.kind === 'text') return linked(one.text, one.references, bold ? { bold } : {});
  switch (one.as) {
    case 'full':
      return [pill(one.mark, 16), tabbed(one.mark.name)];
    case 'code':
      return [pill(one.mark, 14)];
    case 'sign':
      return [sign(one.mark)];
  }
}

const tabbed = (name: string) => new TextRun({ children: [new Tab(), name] });

/** Labels and values without lines or a header row: a list, set as two columns. */
export function pairsTable(pairs: readonly Pair[]): Table {
  const widths = widthsOf([0.28, 0.72]);
  const stays = staysWithNext(
    pairs.map(({ label, value }) => label.length + value.length),
    small,
  );
  return fixedTable(
    pairs.map(
      ({ label, value }, at) =>
        new TableRow({
          cantSplit: true,
          ...(stays(at) ? { keepNext: true } : {}),
          children: [
            cell([new Paragraph({ style: 'TableText', children: [quiet(label)] })], widths[0] ?? 0),
            cell([new Paragraph({ style: 'TableText', children: lines(value) })], widths[1] ?? 0),
          ],
        }),
    ),
    widths,
    60,
  );
}

const quiet = (text: string) => new TextRun({ text, color: colour.quiet });
