import type { Mark } from './marks.ts';

/** A box as it stands in a cell's text: characters that no file can bring, for they are taken out of what it says. */
export const boxes = { ticked: '\ue001', empty: '\ue000' } as const;

/** A cell of a table, with what it says. */
export interface CellRead {
  readonly marks: Mark[];
  /** Its text, line by line, with its boxes. */
  said: string;
  /** The same without what is struck through. */
  kept: string;
}

export interface RowRead {
  readonly cells: CellRead[];
  /** The criterion whose row it is. */
  criterion: string | null;
  /** The recommendation or standard whose field it has. */
  target: string | null;
  readonly table: TableRead;
}

export interface TableRead {
  readonly rows: RowRead[];
  /** The recommendation or standard whose fields it holds; the first one where two tables ran together. */
  target: string | null;
}

/** A paragraph as far as it says where something stands. */
export interface ParagraphRead {
  said: string;
  readonly row: RowRead | null;
  /** The recommendation whose words it is. */
  head: string | null;
  /** The theme or standard in whose section it stands, and the heading above it. */
  part: string | null;
  heading: string;
}

/** The words of the report that a comment is attached to, and where they begin. */
export interface Anchor {
  quoted: string;
  at: ParagraphRead;
}

/** What somebody typed outside of the fields while changes were tracked. */
export interface Insertion {
  text: string;
  readonly author: string;
  readonly at: ParagraphRead;
}

/** The body of a returned file, as far as answers and comments go. */
export interface Body {
  /** Tables that hold fields, with their rows. */
  readonly tables: readonly TableRead[];
  /** By the id of the comment, in the order of the text. */
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly insertions: readonly Insertion[];
}

/** What something stands beside: the criterion's row, the table of fields, the recommendation, or the section. */
export const targetAt = ({ row, head, part }: ParagraphRead): string | null =>
  row?.criterion ?? row?.target ?? row?.table.target ?? head ?? part;
