import { BorderStyle, type FileChild, HeadingLevel, TableRow } from 'docx';
import type { Notice, Slip, Title } from '../../shared/booklet/booklet.ts';
import { colour, textWidth } from '../word/look.ts';
import { cell, gap, line, noBorders, none } from '../word/table.ts';
import { fieldTable } from './fields.ts';
import type { Sheet } from './sheet.ts';

/** What this is, above a firm line: no dark panel, which would cost ink and come out grey from an office copier. */
export const titlePanel = ({ kicker, title, subtitle }: Title, sheet: Sheet): FileChild[] => [
  sheet.paragraph('Kicker', kicker),
  sheet.paragraph(null, title, { heading: HeadingLevel.TITLE }),
  sheet.paragraph('Subtitle', subtitle, {
    border: { bottom: { ...line(colour.brand, 18), space: 8 } },
  }),
  gap(sheet.large ? 14 : 10),
];

const tones = {
  info: { fill: colour.tint, bar: colour.brand },
  gentle: { fill: colour.warm, bar: colour.warmRule },
} as const;

/** A tinted box with a bar at its start; stays with what it is about. */
export function noticeBox({ tone, title, text }: Notice, sheet: Sheet): FileChild[] {
  const { fill, bar } = tones[tone];
  const paragraphs = [
    sheet.paragraph('CellStrong', title, { keepNext: true }),
    sheet.paragraph('Cell', text, { keepNext: true }),
  ];
  const borders = { top: none, bottom: none, end: none, start: line(bar, 32) };
  const row = new TableRow({
    cantSplit: true,
    children: [cell(paragraphs, textWidth, { fill, borders })],
  });
  return [sheet.table([row], [textWidth], 120, noBorders, 160), gap(10, true)];
}

/** A dashed line to cut along, then what goes home. */
export const slip = ({ title, text, fields }: Slip, sheet: Sheet): FileChild[] => [
  sheet.paragraph('Small', '', {
    border: { bottom: { style: BorderStyle.DASHED, size: 8, color: colour.quiet, space: 1 } },
    keepNext: true,
    spacing: { before: 0, after: 160, line: 200, lineRule: 'exact' },
  }),
  sheet.paragraph('Cell', [sheet.run(`${title}  `, { bold: true }), sheet.run(text)], {
    keepNext: true,
    spacing: { after: 60 },
  }),
  fieldTable(fields, sheet),
  gap(1),
];
