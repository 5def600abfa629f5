import { Bookmark, CheckBox, type FileChild, HeightRule, Paragraph, TableRow, TextRun } from 'docx';
import { type Stance, stances } from '../../../shared/model/reply.ts';
import { fieldMark, headMark, labelMark, type WrittenField } from '../../../shared/reply/marks.ts';
import type { Response } from '../../../shared/report/report.ts';
import { colour } from '../../word/look.ts';
import { cell, fixedTable, gap, line, widthsOf } from '../../word/table.ts';
import { pillWithName } from './marks.ts';
import { textRuns } from './prose.ts';
import { lines } from './text.ts';

/** A label, then as many columns as there are answers; who and by when share a row. */
const widths = widthsOf([0.26, 0.26, 0.22, 0.26]);
const [labels = 0, first = 0, second = 0, third = 0] = widths;

/** A longer text of a recommendation may break across pages. */
const longText = 1500;

const rule = line(colour.rule, 4);
const borders = {
  top: line(colour.brand, 8),
  bottom: line(colour.brand, 8),
  left: rule,
  right: rule,
  insideHorizontal: rule,
  insideVertical: rule,
};

/**
 * A table to fill in. Each field and each label has a bookmark of its own, by which the field is found when the file comes
 * back, whatever was typed, deleted or moved in between.
 */
export function response(block: Response): FileChild[] {
  const { target, labels: words, given } = block;
  return [
    fixedTable(
      [
        head(block),
        ...says(block),
        answers(block),
        field(target, 'what', words.what, given?.what, 640),
        whoAndWhen(block),
        field(target, 'accuracy', words.accuracy, given?.accuracy, 480, true),
      ],
      widths,
      60,
      { borders },
    ),
    gap(14),
  ];
}

/** Repeated where a table that grew goes on over the page. */
const head = ({ target, title, mark }: Response) =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: [
      cell(
        [
          new Paragraph({
            style: 'TableText',
            children: [
              new Bookmark({
                id: headMark(target),
                children: [new TextRun({ text: title, bold: true })],
              }),
              ...(mark ? [new TextRun('   '), ...pillWithName(mark, 16)] : []),
            ],
          }),
        ],
        labels + first + second + third,
        { span: 4, fill: colour.group },
      ),
    ],
  });

const says = ({ text }: Response): TableRow[] =>
  text === null
    ? []
    : [
        new TableRow({
          cantSplit: text.text.length < longText,
          keepNext: true,
          children: [
            cell(
              [new Paragraph({ style: 'TableText', children: textRuns(text) })],
              labels + first + second + third,
              { span: 4 },
            ),
          ],
        }),
      ];

const answers = ({ target, labels: words, given }: Response) =>
  new TableRow({
    cantSplit: true,
    keepNext: true,
    children: [
      label(target, 'agree', words.answer),
      ...stances.map((stance, at) =>
        cell(
          [box(target, stance, words.stances[stance], given?.answer === stance)],
          [first, second, third][at] ?? 0,
          { middle: true },
        ),
      ),
    ],
  });

const box = (target: string, stance: Stance, name: string, checked: boolean) =>
  new Paragraph({
    style: 'TableText',
    children: [
      new Bookmark({ id: fieldMark(target, stance), children: [] }),
      new CheckBox({ alias: name, checked }),
      new TextRun(` ${name}`),
    ],
  });

function field(
  target: string,
  name: WrittenField,
  words: string,
  text: string | undefined,
  height: number,
  last = false,
) {
  return new TableRow({
    cantSplit: (text ?? '').length < longText,
    ...(last ? {} : { keepNext: true }),
    height: { value: height, rule: HeightRule.ATLEAST },
    children: [
      label(target, name, words),
      cell([written(target, name, text)], first + second + third, { span: 3 }),
    ],
  });
}

const whoAndWhen = ({ target, labels: words, given }: Response) =>
  new TableRow({
    cantSplit: true,
    keepNext: true,
    height: { value: 420, rule: HeightRule.ATLEAST },
    children: [
      label(target, 'who', words.who),
      cell([written(target, 'who', given?.who)], first),
      label(target, 'by', words.by, second),
      cell([written(target, 'by', given?.by)], third),
    ],
  });

const label = (target: string, name: Stance | WrittenField, text: string, width = labels) =>
  cell(
    [
      new Paragraph({
        style: 'TableHead',
        children: [new Bookmark({ id: labelMark(target, name), children: [new TextRun(text)] })],
      }),
    ],
    width,
    { fill: colour.tint },
  );

const written = (target: string, name: WrittenField, text = '') =>
  new Paragraph({
    style: 'TableText',
    children: [
      new Bookmark({ id: fieldMark(target, name), children: text === '' ? [] : lines(text) }),
    ],
  });
