import {
  type FileChild,
  HeadingLevel,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReportKind } from '../../../shared/report/options.ts';
import type { Concerns, Report, TitlePage } from '../../../shared/report/report.ts';
import { colour, textWidth } from '../../word/look.ts';
import { gap, noBorders } from '../../word/table.ts';
import type { Pictures } from '../pictures.ts';
import { notice } from './blocks.ts';
import { boxed } from './box.ts';
import { logoRow, logosHeight } from './logos.ts';
import { pairsTable } from './tables.ts';

/** The title page: a panel with the title, what could not wait, then the facts in two columns. */
export const cover = (
  { titlePage: page, kind }: Pick<Report, 'titlePage' | 'kind'>,
  pictures: Pictures,
): FileChild[] => [
  ...logoRow(page.logos, kind, pictures),
  panel(page, kind),
  gap(kind === 'table' || kind === 'easy' ? 10 : 24),
  ...(page.concerns ? concerns(page.concerns) : []),
  ...(page.sample ? [...notice(page.sample), gap(8)] : []),
  ...(page.lines.length > 0 ? [pairsTable(page.lines), gap(10)] : []),
  ...(page.handling === '' ? [] : [new Paragraph({ style: 'Quiet', text: page.handling })]),
];

/** Open ones stand out; a closed one is as calm as any notice. */
const concerns = ({ title, text, concerns: all }: Concerns): FileChild[] => [
  new Paragraph({ style: 'ConcernsTitle', text: title }),
  new Paragraph({ style: 'Quiet', text, keepNext: true }),
  ...all.flatMap(({ open, state, what, pairs }) =>
    boxed({
      title: [new TextRun({ text: state, bold: true, ...(open ? { color: colour.alarm } : {}) })],
      text: what,
      pairs,
      fill: open ? colour.warm : colour.tint,
      bar: open ? colour.alarm : colour.brand,
      keepNext: false,
    }),
  ),
  gap(8),
];

const heights: Record<ReportKind, number> = { full: 7600, public: 7600, easy: 3000, table: 900 };

/** Lower where something has to stand on this page before anything else. */
const panel = ({ logos, kicker, title, subtitle, concerns }: TitlePage, kind: ReportKind) =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [textWidth],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        height: {
          value:
            (concerns ? 3200 : heights[kind]) - (kind === 'table' ? 0 : logosHeight(logos, kind)),
          rule: HeightRule.ATLEAST,
        },
        children: [
          new TableCell({
            width: { size: textWidth, type: WidthType.DXA },
            shading: { type: 'clear', color: 'auto', fill: colour.brand },
            verticalAlign: 'bottom',
            margins:
              kind === 'table'
                ? { top: 200, bottom: 200, left: 300, right: 300 }
                : {
                    top: kind === 'easy' ? 300 : 500,
                    bottom: kind === 'easy' ? 300 : 500,
                    left: 560,
                    right: 560,
                  },
            children: [
              new Paragraph({ style: 'Kicker', text: kicker }),
              new Paragraph({
                heading: HeadingLevel.TITLE,
                children: [new TextRun({ text: title, ...(kind === 'table' ? { size: 36 } : {}) })],
                ...(kind === 'table' ? { spacing: { before: 0, after: 60 } } : {}),
              }),
              new Paragraph({ style: 'CoverSubtitle', text: subtitle }),
            ],
          }),
        ],
      }),
    ],
  });
