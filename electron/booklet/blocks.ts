import { type FileChild, HeadingLevel } from 'docx';
import type { Block, Lines } from '../../shared/booklet/booklet.ts';
import type { Heading } from '../../shared/report/report.ts';
import { gap } from '../word/table.ts';
import { checkTable } from './checks.ts';
import { fieldTable } from './fields.ts';
import { bullets } from './list.ts';
import { noticeBox, slip, titlePanel } from './panels.ts';
import { questionTable } from './questions.ts';
import { scaleKeyTable } from './scaleKey.ts';
import { scoreTable } from './scores.ts';
import type { Sheet } from './sheet.ts';
import { tickTable } from './ticks.ts';

/** A block of a booklet as Word's paragraphs and tables. */
export function wordBlock(block: Block, sheet: Sheet): FileChild[] {
  switch (block.kind) {
    case 'title':
      return titlePanel(block, sheet);
    case 'heading':
      return [heading(block, sheet)];
    case 'paragraph':
      return [sheet.paragraph(toneStyle[block.tone], block.text)];
    case 'list':
      return block.items.map((text) => sheet.paragraph('Bullet', text, { numbering: bullets }));
    case 'notice':
      return noticeBox(block, sheet);
    case 'fields':
      return [fieldTable(block.fields, sheet), gap(12)];
    case 'ticks':
      return tickTable(block, sheet);
    case 'lines':
      return labelled(block, sheet);
    case 'slip':
      return slip(block, sheet);
    case 'questions':
      return questionTable(block, sheet);
    case 'checks':
      return checkTable(block, sheet);
    case 'scale-key':
      return scaleKeyTable(block, sheet);
    case 'scores':
      return scoreTable(block, sheet);
  }
}

const toneStyle = { lead: 'Lead', plain: 'Cell', quiet: 'Small' } as const;

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

const heading = ({ level, text, newPage }: Heading, sheet: Sheet) =>
  sheet.paragraph(null, text, {
    heading: levels[level],
    pageBreakBefore: newPage,
    ...(newPage ? { spacing: { before: 0 } } : {}),
  });

const labelled = ({ label, lines }: Lines, sheet: Sheet): FileChild[] => [
  sheet.paragraph('Prompt', label, { keepNext: true }),
  ...sheet.ruled(lines),
  gap(14),
];
