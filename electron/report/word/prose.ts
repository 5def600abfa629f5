import { type FileChild, type IParagraphOptions, Paragraph, type TextRun } from 'docx';
import type {
  Prose,
  ProseItemPart,
  ProseList,
  ProsePart,
  Run,
} from '../../../shared/report/report.ts';
import { textIndents, textLists } from './lists.ts';
import { lines, spoken } from './text.ts';

/** Hands out the numbers of numbered lists, so that each counts from one. */
export type NextList = () => number;

export const prose = ({ parts }: Prose, next: NextList): FileChild[] =>
  parts.flatMap((part) => wordPart(part, next));

function wordPart(part: ProsePart, next: NextList): FileChild[] {
  switch (part.kind) {
    case 'paragraph':
      return [new Paragraph({ children: runs(part.runs) })];
    case 'heading':
      return [new Paragraph({ style: textHeading(part.level), children: runs(part.runs) })];
    case 'list':
      return list(part, next, 0);
  }
}

/** Headings of a text are in the outline of the file, not in its contents: those are the report's own. */
export const textHeading = (level: 2 | 3) => `TextHeading${level}`;

function list({ numbered, items }: ProseList, next: NextList, depth: 0 | 1): Paragraph[] {
  const numbering = {
    reference: numbered ? textLists.numbers : textLists.bullets,
    level: depth,
    instance: numbered ? next() : 0,
  };
  return items.flatMap((parts) => item(parts, numbering, next, depth));
}

/** Only the first paragraph of an item bears its number; an item that begins with a list has none of its own. */
function item(
  parts: readonly ProseItemPart[],
  numbering: NonNullable<IParagraphOptions['numbering']>,
  next: NextList,
  depth: 0 | 1,
): Paragraph[] {
  return parts.flatMap((part, at) =>
    part.kind === 'list'
      ? list(part, next, 1)
      : new Paragraph({
          style: 'Bullet',
          ...(at === 0 ? { numbering } : { indent: { left: textIndents[depth] } }),
          children: runs(part.runs),
        }),
  );
}

const runs = (all: readonly Run[]): TextRun[] => all.flatMap(textRuns);

export const textRuns = ({ text, bold, italic, language }: Run): TextRun[] =>
  lines(text, {
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: italic } : {}),
    ...spoken(language),
  });
