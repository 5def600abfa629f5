import { Footer, Header, type ISectionOptions, PageNumber, TableRow } from 'docx';
import type { Booklet } from '../../shared/booklet/booklet.ts';
import { paper } from '../word/look.ts';
import { cell, gap, noBorders, widthsOf } from '../word/table.ts';
import { labelledLines } from './fill.ts';
import type { Sheet } from './sheet.ts';

/** Paper, margins, head and foot of every page: sheets come apart, and each has to say where it belongs. */
export const frame = (booklet: Booklet, sheet: Sheet): Omit<ISectionOptions, 'children'> => ({
  properties: { page: paper },
  headers: { default: new Header({ children: [head(booklet, sheet), gap(sheet.large ? 8 : 1)] }) },
  footers: { default: new Footer({ children: [foot(booklet, sheet), gap(1)] }) },
});

function head({ head: words, sheetCode }: Booklet, sheet: Sheet) {
  const widths = widthsOf(sheetCode === null ? [1] : sheet.large ? [0.48, 0.52] : [0.6, 0.4]);
  const cells = [
    cell([sheet.paragraph('Running', words)], widths[0] ?? 0),
    ...(sheetCode === null
      ? []
      : [cell([labelledLines([sheetCode], widths[1] ?? 0, 'Running', sheet)], widths[1] ?? 0)]),
  ];
  return sheet.table([new TableRow({ children: cells })], widths, 40, noBorders);
}

function foot({ foot: words, pageOf }: Booklet, sheet: Sheet) {
  const widths = widthsOf([0.7, 0.3]);
  const { before, between, after } = pageOf;
  const numbers = sheet.run('', {
    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
  });
  const cells = [
    cell([sheet.paragraph('Running', words)], widths[0] ?? 0),
    cell([sheet.paragraph('Running', [numbers], { alignment: 'end' })], widths[1] ?? 0),
  ];
  return sheet.table([new TableRow({ children: cells })], widths, 40, noBorders);
}
