import { type Paragraph, type TableCell, TableRow } from 'docx';
import type { AnswerSpace, ScoreRow, Scores } from '../../shared/booklet/booklet.ts';
import { colour } from '../word/look.ts';
import { cell, widthsOf } from '../word/table.ts';
import { numberLine } from './fill.ts';
import type { Sheet } from './sheet.ts';
import { choices } from './ticks.ts';

const codeShare = 0.075;
const criterionShare = 0.41;
/** All boxes side by side, so that ten levels fit as well as four. */
const boxesShare = 0.42;
const widestBox = 0.053;

/** The score sheet in standard print: code, criterion, a column a box, comment. */
export function grid({ titles, levels, others }: Scores, sheet: Sheet) {
  const boxes = levels.length + others.length;
  const box = Math.min(widestBox, boxesShare / boxes);
  const comment = 1 - codeShare - criterionShare - boxes * box;
  const boxShares = Array.from({ length: boxes }, () => box);
  const widths = widthsOf([codeShare, criterionShare, ...boxShares, comment]);
  const width = (from: number, span = 1) =>
    widths.slice(from, from + span).reduce((sum, one) => sum + one, 0);
  const headCell = (text: string, from: number, span = 1) =>
    cell([sheet.paragraph('RowHead', text)], width(from, span), spanning(span));

  const answerCells = (answer: AnswerSpace): TableCell[] => {
    if (answer.kind === 'levels')
      return levels.map((code, at) => boxCell(code, width(2 + at), sheet));
    const span = levels.length;
    return [cell(space(answer, width(2, span), sheet), width(2, span), spanning(span))];
  };

  return {
    widths,
    head: new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: [
        headCell(titles.code, 0),
        headCell(titles.criterion, 1),
        headCell(titles.answer, 2, boxes),
        headCell(titles.comment, 2 + boxes),
      ],
    }),
    rowOf: ({ code, topic, plain, answer }: ScoreRow) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell([sheet.paragraph('Row', [sheet.run(code, { bold: true })])], width(0)),
          cell([criterion(topic, plain, sheet)], width(1)),
          ...answerCells(answer),
          ...others.map((other, at) =>
            boxCell(other, width(2 + levels.length + at), sheet, colour.tint),
          ),
          cell([sheet.paragraph('Row', '')], width(2 + boxes)),
        ],
      }),
  };
}

const spanning = (span: number) => (span > 1 ? { span } : {});

const criterion = (topic: string, plain: string, sheet: Sheet) =>
  sheet.paragraph('Row', [sheet.run(`${topic}  `, { bold: true }), sheet.run(plain)]);

/** The code below each box, on every row: nobody has to look up to the head to know which box is which. */
function boxCell(code: string, width: number, sheet: Sheet, fill?: string): TableCell {
  const middle = { alignment: 'center' } as const;
  const paragraphs = [
    sheet.paragraph('Tick', [sheet.box()], middle),
    sheet.paragraph('TickCode', code, middle),
  ];
  return cell(paragraphs, width, { middle: true, ...(fill ? { fill } : {}) });
}

function space(
  answer: Exclude<AnswerSpace, { kind: 'levels' }>,
  width: number,
  sheet: Sheet,
): Paragraph[] {
  switch (answer.kind) {
    case 'options':
      return [
        ...(answer.hint === '' ? [] : [sheet.paragraph('RowHead', answer.hint)]),
        ...choices(answer.options, 8, sheet, 'Row'),
      ];
    case 'number':
      return [numberLine(answer, width, sheet)];
    case 'text':
      return sheet.ruled(answer.lines);
  }
}
