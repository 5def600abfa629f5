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
import { colour } from '../../word/look.ts';
import { cell, fixedTable, gap, headerRow, widthsOf } from '../../word/table.ts';
import { captionOver } from './caption.ts';
import type { Fit } from './fit.ts';
import { counted, pill, sign } from './marks.ts';
import { lines, linked } from './text.ts';

/** About half a page in a narrow column: a longer row may break across pages. */
const longRow = 1200;

/** What fits a third of a page, by its rows and by its letters: no reason to break it. */
const small = { rows: 9, letters: 900 } as const;

/** Where the names of answers line up behind their pills, in twips. */
const nameStop = { type: 'left', position: 960 } as const;

export function wordTable(block: ReportTable, fit: Fit): FileChild[] {
  const { caption, columns, rows, spacing } = block;
  if (spacing === 'fit') return fittingTable(block, fit);
  const widths = widthsOf(columns.map((column) => column.width));
  const style = spacing === 'close' ? 'TableClose' : 'TableText';
  const whole = staysWhole(rows.map(lengthOf));
  const body = rows.map((row, at) =>
    bodyRow(row, columns, widths, style, whole && at < rows.length - 1),
  );
  const padding = spacing === 'close' ? 36 : 70;
  const table = fixedTable([headerRow(columns, widths), ...body], widths, padding, undefined, {
    description: block.alt,
  });
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
  const described = { description: alt };
  return [
    fixedTable([headerRow(columns, widths), ...body], widths, padding, undefined, described),
    gap(8),
  ];
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

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Whether all rows share a page. */
const staysWhole = (lengths: readonly number[]) =>
  lengths.length <= small.rows && sum(lengths) <= small.letters;

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
      const width = index === 0 ? sum(widths.slice(0, span)) : (widths[index] ?? 0);
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
  const whole = staysWhole(pairs.map(({ label, value }) => label.length + value.length));
  return fixedTable(
    pairs.map(
      ({ label, value }, at) =>
        new TableRow({
          cantSplit: true,
          ...(whole && at < pairs.length - 1 ? { keepNext: true } : {}),
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
