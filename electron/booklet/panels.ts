import { BorderStyle, type FileChild, HeadingLevel, type IParagraphOptions } from 'docx';
import type { Notice, Slip, Title } from '../../shared/booklet/booklet.ts';
import { colour } from '../word/look.ts';
import { gap, line } from '../word/table.ts';
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

/**
 * Tinted paragraphs with a bar at their start, which Word joins into one box. Paragraphs and no table: LibreOffice keeps
 * only those with what they are about.
 */
export function noticeBox({ tone, title, text }: Notice, sheet: Sheet): FileChild[] {
  const look = noticeLook(tone, sheet);
  const above = { before: 100, after: 0, line: sheet.sizes.leading, lineRule: 'auto' as const };
  return [
    sheet.paragraph('CellStrong', title, { ...look, spacing: above }),
    sheet.paragraph('Cell', text, { ...look, spacing: { ...above, before: 20, after: 100 } }),
    gap(10, true),
  ];
}

function noticeLook(tone: Notice['tone'], { rightToLeft }: Sheet): IParagraphOptions {
  const { fill, bar } = tones[tone];
  const edge = { ...line(fill, 4), space: 5 };
  const start = { ...line(bar, 32), space: 8 };
  return {
    keepNext: true,
    keepLines: true,
    shading: { type: 'clear', color: 'auto', fill },
    border: { top: edge, bottom: edge, ...(rightToLeft ? { right: start } : { left: start }) },
    indent: { start: 220, end: 60 },
  };
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
