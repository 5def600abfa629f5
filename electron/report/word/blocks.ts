import {
  Bookmark,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  TextRun,
} from 'docx';
import type {
  Block,
  Heading,
  Notice,
  Paragraph as ReportParagraph,
  Verdict,
} from '../../../shared/report/report.ts';
import { wordChart } from './chart.ts';
import { criteriaTable, lines } from './criteriaTable.ts';
import { bullets } from './lists.ts';
import { colour } from './look.ts';
import { pillWithName } from './marks.ts';
import { gap } from './table.ts';
import { pairsTable, wordTable } from './tables.ts';

/** The blocks of a report as Word's paragraphs and tables. */
export const wordBlocks = (blocks: readonly Block[]): FileChild[] =>
  blocks.flatMap((block, index) => wordBlock(block, blocks[index + 1]));

function wordBlock(block: Block, next: Block | undefined): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      return [paragraph(block, next)];
    case 'list':
      return block.items.map((text) => new Paragraph({ text, numbering: bullets }));
    case 'pairs':
      return [pairsTable(block.pairs), gap(10)];
    case 'table':
      return wordTable(block);
    case 'verdict':
      return verdict(block);
    case 'criteria':
      return criteriaTable(block);
    case 'chart':
      return wordChart(block);
    case 'notice':
      return notice(block);
  }
}

/** What introduces a table or a verdict stays with it. */
const paragraph = ({ tone, text }: ReportParagraph, next: Block | undefined) =>
  new Paragraph({
    style: toneStyle[tone],
    text,
    keepNext: next?.kind === 'verdict' || next?.kind === 'table',
  });

const toneStyle = { lead: 'Lead', plain: 'Normal', quiet: 'Quiet' } as const;

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

function heading({ id, level, text, newPage }: Heading): Paragraph {
  return new Paragraph({
    heading: levels[level],
    pageBreakBefore: newPage,
    ...(newPage && level > 1 ? { spacing: { before: 0 } } : {}),
    children: [new Bookmark({ id: bookmarkOf(id), children: [new TextRun(text)] })],
  });
}

/** Word's bookmarks know letters, digits and underscores only. */
const bookmarkOf = (id: string) => `report_${id.replaceAll('-', '_')}`;
export const isBookmark = (name: string) => name.startsWith('report_');

function verdict({ label, mark, reason }: Verdict): FileChild[] {
  const answer = [new TextRun({ text: `${label}  `, bold: true }), ...pillWithName(mark, 18)];
  return boxed(
    [answer, ...(reason === '' ? [] : [lines(reason)])],
    colour.tint,
    colour.brand,
    true,
  );
}

export function notice({ tone, title, text }: Notice): FileChild[] {
  const [fill, rule] =
    tone === 'info' ? [colour.tint, colour.brand] : [colour.warm, colour.warmRule];
  return boxed([[new TextRun({ text: title, bold: true })], [new TextRun(text)]], fill, rule);
}

/** Tinted paragraphs with a bar on the left that stay together; Word joins neighbours of one look into one box. */
const boxed = (
  parts: readonly TextRun[][],
  fill: string,
  rule: string,
  keepNext = false,
): FileChild[] => [
  ...parts.map(
    (children, index) => new Paragraph({ ...box(fill, rule, index, parts.length), children }),
  ),
  gap(8, keepNext),
];

const box = (fill: string, rule: string, index: number, of: number): IParagraphOptions => ({
  keepNext: true,
  keepLines: true,
  shading: { type: 'clear', color: 'auto', fill },
  border: {
    left: { style: BorderStyle.SINGLE, size: 24, color: rule, space: 8 },
    top: { style: BorderStyle.SINGLE, size: 4, color: fill, space: 5 },
    bottom: { style: BorderStyle.SINGLE, size: 4, color: fill, space: 5 },
  },
  indent: { left: 200, right: 60 },
  spacing: {
    before: index === 0 ? 100 : 40,
    after: index === of - 1 ? 100 : 0,
    line: 264,
    lineRule: 'auto',
  },
});
