import { BorderStyle, type FileChild, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { Pair, Reference, Spoken } from '../../../shared/report/report.ts';
import { gap } from '../../word/table.ts';
import { lines, linked, spoken } from './text.ts';

/** About a third of a page: a longer text may break across pages. */
const longText = 1200;

interface Box extends Spoken {
  readonly title: readonly TextRun[];
  /** May be empty. */
  readonly text: string;
  readonly references?: readonly Reference[] | undefined;
  readonly fill: string;
  readonly bar: string;
  /** Lines below the text, each with its label. */
  readonly pairs?: readonly Pair[];
  /** Whether what follows belongs to it. */
  readonly keepNext: boolean;
}

/** Tinted paragraphs with a bar on the left; Word joins neighbours of one look into one box. */
export function boxed({
  title,
  text,
  references,
  pairs = [],
  fill,
  bar,
  keepNext,
  language,
}: Box): FileChild[] {
  const below = [
    ...(text === '' ? [] : [linked(text, references, spoken(language))]),
    ...pairs.map(labelled),
  ];
  const short = [text, ...pairs.map(({ value }) => value)].join('').length < longText;
  const all = [title, ...below];
  const paragraphs = all.map(
    (children, at) =>
      new Paragraph({
        ...look(fill, bar, {
          before: at === 0 ? 100 : 40,
          after: at === all.length - 1 ? 100 : 0,
        }),
        keepNext: at === all.length - 1 ? keepNext && short : at === 0 || short,
        keepLines: short,
        children,
      }),
  );
  return [...paragraphs, gap(8, keepNext && short)];
}

const labelled = ({ label, value, language }: Pair): TextRun[] => [
  new TextRun({ text: `${label} `, bold: true }),
  ...lines(value, spoken(language)),
];

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
