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
import type { Concerns, TitlePage } from '../../../shared/report/report.ts';
import { colour, textWidth } from '../../word/look.ts';
import { gap, noBorders } from '../../word/table.ts';
import { notice } from './blocks.ts';
import { boxed } from './box.ts';
import { pairsTable } from './tables.ts';

/** The title page: a panel with the title, what could not wait, then the facts in two columns. */
export const cover = (page: TitlePage): FileChild[] => [
  panel(page),
  gap(24),
  ...(page.concerns ? concerns(page.concerns) : []),
  ...(page.sample ? [...notice(page.sample), gap(8)] : []),
  pairsTable(page.lines),
  gap(10),
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

/** Lower where something has to stand on this page before anything else. */
const panel = ({ kicker, title, subtitle, concerns }: TitlePage) =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [textWidth],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: concerns ? 3200 : 7600, rule: HeightRule.ATLEAST },
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
