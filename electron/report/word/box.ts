import { BorderStyle, type FileChild, type IParagraphOptions, Paragraph, type TextRun } from 'docx';
import { gap } from '../../word/table.ts';
import { lines } from './text.ts';

/** About a third of a page: a longer text may break across pages. */
const longText = 1200;

interface Box {
  readonly title: readonly TextRun[];
  /** May be empty. */
  readonly text: string;
  readonly fill: string;
  readonly bar: string;
  /** Whether what follows belongs to it. */
  readonly keepNext: boolean;
}

/** Tinted paragraphs with a bar on the left; Word joins neighbours of one look into one box. */
export function boxed({ title, text, fill, bar, keepNext }: Box): FileChild[] {
  const short = text.length < longText;
  const keep = { keepNext: keepNext && short, keepLines: short };
  const above = { before: 100, after: text === '' ? 100 : 0 };
  return [
    new Paragraph({
      ...look(fill, bar, above),
      ...(text === '' ? keep : { keepNext: true }),
      children: title,
    }),
    ...(text === ''
      ? []
      : [
          new Paragraph({
            ...look(fill, bar, { before: 40, after: 100 }),
            ...keep,
            children: lines(text),
          }),
        ]),
    gap(8, keepNext && short),
  ];
}

const look = (
  fill: string,
  bar: string,
  space: { readonly before: number; readonly after: number },
): IParagraphOptions => ({
  shading: { type: 'clear', color: 'auto', fill },
  border: {
    left: { style: BorderStyle.SINGLE, size: 24, color: bar, space: 8 },
    top: { style: BorderStyle.SINGLE, size: 4, color: fill, space: 5 },
    bottom: { style: BorderStyle.SINGLE, size: 4, color: fill, space: 5 },
  },
  indent: { left: 200, right: 60 },
  spacing: { ...space, line: 264, lineRule: 'auto' },
});
