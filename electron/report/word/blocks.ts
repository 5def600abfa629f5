import { Bookmark, type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type {
  Block,
  GivenReply,
  Heading,
  List,
  Notice,
  Paragraph as ReportParagraph,
  Verdict,
} from '../../../shared/report/report.ts';
import { colour } from '../../word/look.ts';
import { gap } from '../../word/table.ts';
import type { Pictures } from '../pictures.ts';
import { boxed } from './box.ts';
import { wordChart } from './chart.ts';
import { beginsShort, criteriaTable } from './criteriaTable.ts';
import { type Fit, type Fitting, fitOf } from './fit.ts';
import { bullets } from './lists.ts';
import { pillWithName } from './marks.ts';
import { wordPhotos } from './photos.ts';
import { bookmarkOf } from './places.ts';
import { point, quotation } from './point.ts';
import { type NextList, prose } from './prose.ts';
import { response } from './response.ts';
import { pairsTable, wordTable } from './tables.ts';
import { linked } from './text.ts';
import { staysWithNext } from './whole.ts';

/** The blocks of a report as Word's paragraphs and tables. */
export function wordBlocks(report: Fitting, pictures: Pictures): FileChild[] {
  const { blocks } = report;
  const fit = fitOf(report);
  let lists = 0;
  const nextList: NextList = () => {
    lists += 1;
    return lists;
  };
  return blocks.flatMap((block, index) =>
    wordBlock(block, blocks[index + 1], fit, nextList, pictures),
  );
}

function wordBlock(
  block: Block,
  next: Block | undefined,
  fit: Fit,
  nextList: NextList,
  pictures: Pictures,
): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      return [paragraph(block, next)];
    case 'list':
      return bulletList(block);
    case 'pairs':
      return [pairsTable(block.pairs), gap(10)];
    case 'table':
      return wordTable(block, fit);
    case 'verdict':
      return verdict(block, next);
    case 'criteria':
      return criteriaTable(block);
    case 'chart':
      return wordChart(block);
    case 'photos':
      return wordPhotos(block, pictures);
    case 'notice':
      return notice(block);
    case 'prose':
      return prose(block, nextList);
    case 'quotation':
      return quotation(block);
    case 'point':
      return point(block);
    case 'response':
      return response(block);
    case 'reply':
      return reply(block, next);
  }
}

function bulletList({ items, references }: List): Paragraph[] {
  const stays = staysWithNext(
    items.map((text) => text.length),
    small,
  );
  return items.map(
    (text, at) =>
      new Paragraph({
        style: 'Bullet',
        numbering: bullets,
        keepNext: stays(at),
        children: linked(text, references),
      }),
  );
}

/** A list that no page cuts. */
const small = { count: 5, letters: 400 } as const;

/** What introduces a table, a verdict or a list stays with it. */
const paragraph = ({ tone, text, references }: ReportParagraph, next: Block | undefined) =>
  new Paragraph({
    style: toneStyle[tone],
    children: linked(text, references),
    ...(next && introduced.has(next.kind) ? { keepNext: true } : {}),
  });

const introduced: ReadonlySet<Block['kind']> = new Set(['verdict', 'table', 'list']);

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
    ...spaceAbove(level, newPage),
    children: [new Bookmark({ id: bookmarkOf(id), children: [new TextRun(text)] })],
  });
}

/** None at the top of a page; a chapter that goes on below another has more than any heading in it. */
function spaceAbove(level: Heading['level'], newPage: boolean) {
  if (newPage) return level > 1 ? { spacing: { before: 0 } } : {};
  return level === 1 ? { spacing: { before: 560 } } : {};
}

/**
 * Stays with the table that it heads, but not with a tall first row, which would leave half a page empty above them; a
 * theme's may end a page, its standards begin with headings of their own.
 */
const verdict = (
  { label, mark, reason, sites, language }: Verdict,
  next: Block | undefined,
): FileChild[] =>
  boxed({
    language,
    title: [new TextRun({ text: `${label}  `, bold: true }), ...pillWithName(mark, 18)],
    text: reason,
    pairs: sites,
    fill: colour.tint,
    bar: colour.brand,
    keepNext: next?.kind === 'reply' || (next?.kind === 'criteria' && beginsShort(next)),
  });

/** Calmer than what the team agreed, and told apart by its label. */
const reply = ({ label, answer, pairs }: GivenReply, next: Block | undefined): FileChild[] =>
  boxed({
    title: [
      new TextRun({ text: `${label} `, bold: true, color: colour.quiet }),
      new TextRun({ text: answer, bold: true }),
    ],
    text: '',
    pairs,
    fill: colour.white,
    bar: colour.quiet,
    keepNext: next?.kind === 'criteria' && beginsShort(next),
  });

export function notice({ tone, title, text, references }: Notice): FileChild[] {
  const info = tone === 'info';
  return boxed({
    title: [new TextRun({ text: title, bold: true })],
    text,
    references,
    fill: info ? colour.tint : colour.warm,
    bar: info ? colour.brand : colour.warmRule,
    keepNext: false,
  });
}
