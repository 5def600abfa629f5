import type { Cell, Report, Table } from '../../../shared/report/report.ts';
import { textWidth } from '../../word/look.ts';
import { pageOf } from './frame.ts';
import { logosHeight } from './logos.ts';

/** How large the rows of a page's fitting tables can be: letters in half points, room above and below in twips. */
export interface Fit {
  readonly size: number;
  readonly padding: number;
}

/** What else is always on such a page: the panel with a title of one line, header rows, gaps, and room to spare. */
const besides = 2100;
const [titleLine, quietLine] = [440, 240];
const [largest, smallest] = [23, 12];
const mostPadding = 90;

export type Fitting = Pick<Report, 'blocks' | 'kind' | 'paper' | 'titlePage'>;

/** The largest letters with which all rows share one page; then what is left is given to the rows alike. */
export function fitOf({ blocks, kind, paper, titlePage }: Fitting): Fit {
  const tables = blocks.filter((one) => one.kind === 'table' && one.spacing === 'fit') as Table[];
  const rows = tables.reduce((sum, one) => sum + one.rows.length, 0);
  const { size, margin } = pageOf({ kind, paper });
  const said = blocks.map((one) => (one.kind === 'paragraph' ? one.text : '')).join('');
  const lines =
    titleLine * Math.floor(titlePage.title.length / 42) + quietLine * Math.ceil(said.length / 105);
  const room =
    size.height - margin.top - margin.bottom - besides - lines - logosHeight(titlePage.logos, kind);
  for (let letters = largest; letters > smallest; letters--) {
    const left = room - heightOf(tables, letters) - rows * 2 * 15;
    if (left >= 0) {
      return { size: letters, padding: Math.min(mostPadding, 15 + Math.floor(left / rows / 2)) };
    }
  }
  return { size: smallest, padding: 10 };
}

const heightOf = (tables: readonly Table[], letters: number) =>
  tables
    .flatMap(({ rows, columns }) =>
      rows.map(({ cells }) =>
        Math.max(...cells.map((one, at) => linesOf(one, columns[at]?.width ?? 1, letters))),
      ),
    )
    .reduce((sum, lines) => sum + lines * letters * 10 * 1.2, 0);

/** Letters of Arial are about half as wide as high; bold ones and capitals a little more. */
function linesOf(one: Cell, share: number, letters: number): number {
  const width = share * textWidth - 160 - (one.kind === 'mark' ? 960 : 0);
  const text = one.kind === 'mark' ? one.mark.name : one.kind === 'text' ? one.text : '';
  return Math.max(1, Math.ceil((text.length * letters * 10 * 0.58) / width));
}
