import type { Cell, Column, Heading, Paragraph, Row, Share, Table } from './report.ts';
import type { Mark } from './written/mark.ts';

/** Short ways to write a report's blocks. */
export const heading = (
  level: Heading['level'],
  id: string,
  text: string,
  newPage = false,
): Heading => ({ kind: 'heading', level, id, text, newPage });

export const paragraph = (text: string, tone: Paragraph['tone'] = 'plain'): Paragraph => ({
  kind: 'paragraph',
  text,
  tone,
});

export const text = (value: string): Cell => ({ kind: 'text', text: value });
export const fullMark = (mark: Mark): Cell => ({ kind: 'mark', mark, as: 'full' });
export const codeMark = (mark: Mark): Cell => ({ kind: 'mark', mark, as: 'code' });

export const signMark = (mark: Mark): Cell => ({ kind: 'mark', mark, as: 'sign' });

export const shares = (parts: readonly Share[]): Cell => ({ kind: 'shares', parts });

export const row = (...cells: readonly Cell[]): Row => ({ tone: 'plain', cells });
export const groupRow = (...cells: readonly Cell[]): Row => ({ tone: 'group', cells });

export const column = (title: string, width: number, align: Column['align'] = 'left'): Column => ({
  title,
  width,
  align,
});

/** What a table shows, and where that is long, a caption of its own. */
type Shown = string | Pick<Table, 'alt' | 'title'>;

export const table = (
  shown: Shown,
  columns: readonly Column[],
  rows: readonly Row[],
  spacing: Table['spacing'] = 'open',
): Table => ({
  kind: 'table',
  ...(typeof shown === 'string' ? { alt: shown } : shown),
  columns,
  rows,
  spacing,
});
