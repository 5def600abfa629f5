import { Bookmark, type FileChild, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Point, QuotationBlock } from '../../../shared/report/report.ts';
import { colour } from '../../word/look.ts';
import { bookmarkOf } from './places.ts';
import { textRuns } from './prose.ts';
import { lines, linked, spoken } from './text.ts';

/** Where the words of a point line up behind its number, in twips. */
const stop = 620;
/** About a third of a page: a longer one may break across pages. */
const longText = 1200;

/** A strength, shortfall or recommendation: its number and words, and below them in smaller type what it is about. */
export function point({ id, number, text, about, draft }: Point): FileChild[] {
  const short = text.text.length < longText;
  const below = [
    ...(draft === null ? [] : [[new TextRun({ text: draft, bold: true, color: colour.alarm })]]),
    ...(about.length === 0 ? [] : [about.flatMap(labelled)]),
  ];
  const left = number === '' ? 0 : stop;
  const own = new Paragraph({
    style: 'Point',
    indent: { left, hanging: left },
    tabStops: [{ type: 'left', position: stop }],
    keepLines: short,
    keepNext: short && below.length > 0,
    children: [
      new Bookmark({
        id: bookmarkOf(id),
        children: number === '' ? textRuns(text) : [numberRun(number)],
      }),
      ...(number === '' ? [] : [new TextRun({ children: [new Tab()] }), ...textRuns(text)]),
    ],
  });
  return [
    own,
    ...below.map(
      (children, at) =>
        new Paragraph({
          style: 'PointQuiet',
          indent: { left },
          keepLines: true,
          keepNext: at < below.length - 1,
          children,
        }),
    ),
  ];
}

const numberRun = (number: string) =>
  new TextRun({ text: number, bold: true, color: colour.brand });

/** One after the other in a line; what has no label speaks for itself. */
const labelled = (
  { label, value, references }: Point['about'][number],
  at: number,
): ParagraphChild[] => [
  ...(at === 0 ? [] : [new TextRun('   ·   ')]),
  ...(label === '' ? [] : [new TextRun({ text: `${label} `, bold: true })]),
  ...linked(value, references),
];

/** Words in quotation marks, and below them whose they are. */
export const quotation = ({ text, from, language }: QuotationBlock): FileChild[] => [
  new Paragraph({
    style: 'Quotation',
    keepNext: from !== '',
    children: lines(text, spoken(language)),
  }),
  ...(from === '' ? [] : [new Paragraph({ style: 'QuotationFrom', text: from })]),
];
