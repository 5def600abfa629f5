import {
  BorderStyle,
  type IBorderOptions,
  type ITableBordersOptions,
  type ITableCellBorders,
  type ITableOptions,
  Paragraph,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableProperties,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { colour, textWidth } from './look.ts';

export const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** A border of so many eighths of a point. */
export const line = (color: string, size: number): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  color,
});

/** Hairlines between rows, a firm line above and below, nothing upright. */
const hairlines = {
  top: line(colour.brand, 8),
  bottom: line(colour.brand, 8),
  left: none,
  right: none,
  insideHorizontal: line(colour.rule, 4),
  insideVertical: none,
};

export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** Widths in twips that add up to the width of the text: LibreOffice and Word follow these alone. */
export function widthsOf(shares: readonly number[]): number[] {
  const widths = shares.map((share) => Math.round(share * textWidth));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

interface TableSetting {
  /** Hairlines between rows where nothing is said. */
  readonly borders?: ITableBordersOptions;
  readonly rightToLeft?: boolean;
  /** What it shows, for people who can't see it. */
  readonly description?: string;
  /** Between a cell's text and its edge, at both sides. */
  readonly side?: number;
}

/** A table as wide as the text whose columns stay as wide as they are told, in Word and elsewhere. */
export const fixedTable = (
  rows: readonly TableRow[],
  widths: readonly number[],
  padding: number,
  { borders = hairlines, rightToLeft = false, side = 80, description }: TableSetting = {},
): Table =>
  new DescribedTable(
    {
      rows,
      visuallyRightToLeft: rightToLeft,
      columnWidths: widths,
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders,
      margins: { top: padding, bottom: padding, left: side, right: side },
    },
    description,
  );

/** A table with alternative text, which docx has no option for. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, description = '') {
    super(options);
    const properties = this.root.find((child) => child instanceof TableProperties);
    // Behind all others of its properties, where the schema wants it.
    if (description !== '') {
      properties?.addChildElement(new StringValueElement('w:tblDescription', description));
    }
  }
}

export const cell = (
  children: readonly Paragraph[],
  width: number,
  options: {
    readonly fill?: string;
    readonly middle?: boolean;
    /** Columns that it covers. */
    readonly span?: number;
    readonly borders?: ITableCellBorders;
  } = {},
): TableCell =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: options.middle ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(options.span ? { columnSpan: options.span } : {}),
    ...(options.borders ? { borders: options.borders } : {}),
    ...(options.fill
      ? { shading: { fill: options.fill, type: 'clear' as const, color: 'auto' } }
      : {}),
  });

/** The row that Word repeats on every page, and that a screen reader reads as the columns' names. */
export const headerRow = (
  columns: readonly { readonly title: string; readonly align: 'left' | 'center' }[],
  widths: readonly number[],
): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map(({ title, align }, index) =>
      cell(
        [new Paragraph({ style: 'TableHead', text: title, alignment: align })],
        widths[index] ?? 0,
      ),
    ),
  });

/** Room below a table: Word has none of its own, and would join two tables that touch. */
export const gap = (points: number, keepNext = false): Paragraph =>
  new Paragraph({
    ...(keepNext ? { keepNext } : {}),
    spacing: { before: 0, after: 0, line: points * 20, lineRule: 'exact' },
    run: { size: 2 },
  });
