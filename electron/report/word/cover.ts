import {
  type FileChild,
  HeadingLevel,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { TitlePage } from '../../../shared/report/report.ts';
import { colour, textWidth } from '../../word/look.ts';
import { gap, noBorders } from '../../word/table.ts';
import { notice } from './blocks.ts';
import { pairsTable } from './tables.ts';

/** The title page: a panel with the title, then the facts in two columns. */
export const cover = (page: TitlePage): FileChild[] => [
  panel(page),
  gap(24),
  ...(page.sample ? [...notice(page.sample), gap(8)] : []),
  pairsTable(page.lines),
  gap(10),
  new Paragraph({ style: 'Quiet', text: page.handling }),
];

const panel = ({ kicker, title, subtitle }: TitlePage) =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [textWidth],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: 7600, rule: HeightRule.ATLEAST },
        children: [
          new TableCell({
            width: { size: textWidth, type: WidthType.DXA },
            shading: { type: 'clear', color: 'auto', fill: colour.brand },
            verticalAlign: 'bottom',
            margins: { top: 500, bottom: 500, left: 560, right: 560 },
            children: [
              new Paragraph({ style: 'Kicker', text: kicker }),
              new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
              new Paragraph({ style: 'CoverSubtitle', text: subtitle }),
            ],
          }),
        ],
      }),
    ],
  });
