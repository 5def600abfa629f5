import { type Paragraph, type TableCell, TableRow } from 'docx';
import type { ScoreRow, Scores } from '../../shared/booklet/booklet.ts';
import { colour } from '../word/look.ts';
import { cell, widthsOf } from '../word/table.ts';
import { answerSpace } from './answerSpace.ts';
import type { Sheet } from './sheet.ts';

const codeShare = 0.075;
const criterionShare = 0.41;
/** All boxes side by side, so that nine levels fit as well as four. */
const boxesShare = 0.42;
const widestBox = 0.053;
/** All levels together, where other kinds of answers have to be written. */
const leastAnswer = 0.2;
/** What the sides of a cell take of its width, in twips. */
const sides = 120;

/** The score sheet in standard print: code, criterion, a column a box, comment. */
export function grid({ titles, levels, others }: Scores, sheet: Sheet) {
  const boxes = levels.length + others.length;
  const widths = widthsOf(sharesOf(levels.length, others.length));
  const place = placeIn(widths);
  const head = [
    place([sheet.paragraph('RowHead', titles.code)], 0),
    place([sheet.paragraph('RowHead', titles.criterion)], 1),
    place([sheet.paragraph('RowHead', titles.answer)], 2, boxes),
    place([sheet.paragraph('RowHead', titles.comment)], 2 + boxes),
  ];
  return {
    widths,
    head: new TableRow({ tableHeader: true, cantSplit: true, children: head }),
    rowOf: (row: ScoreRow) =>
      new TableRow({
        cantSplit: true,
        children: [
          place([sheet.paragraph('Row', [sheet.run(row.code, { bold: true })])], 0),
          ...asked(row, levels, place, sheet),
          ...others.map((code, at) =>
            place(box(code, sheet), 2 + levels.length + at, 1, colour.tint),
          ),
          place([sheet.paragraph('Row', '')], 2 + boxes),
        ],
      }),
  };
}

function sharesOf(levels: number, others: number): number[] {
  const box = Math.min(widestBox, boxesShare / (levels + others));
  const level = Math.max(box, leastAnswer / levels);
  const shares = [
    codeShare,
    criterionShare,
    ...Array.from({ length: levels }, () => level),
    ...Array.from({ length: others }, () => box),
  ];
  return [...shares, 1 - shares.reduce((sum, one) => sum + one, 0)];
}

/** Makes cells that begin at a column and cover so many. */
const placeIn =
  (widths: readonly number[]) =>
  (
    content: readonly Paragraph[] | ((width: number) => readonly Paragraph[]),
    from: number,
    span = 1,
    fill?: string,
  ): TableCell => {
    const width = widths.slice(from, from + span).reduce((sum, one) => sum + one, 0);
    const look = { ...(span > 1 ? { span } : {}), ...(fill ? { fill } : {}) };
    return cell(typeof content === 'function' ? content(width - sides) : content, width, look);
  };
type Place = ReturnType<typeof placeIn>;

/** The criterion and what is to be answered; options go below it over both columns, where there is room for words. */
function asked(row: ScoreRow, levels: readonly string[], place: Place, sheet: Sheet): TableCell[] {
  const { topic, plain, answer } = row;
  const words = [sheet.run(`${topic}\u2002`, { bold: true }), sheet.run(plain)];
  const criterion = sheet.paragraph('Row', words);
  if (answer.kind === 'levels')
    return [place([criterion], 1), ...levels.map((code, at) => place(box(code, sheet), 2 + at))];
  if (answer.kind === 'options' && answer.options.length > 2)
    return [
      place((width) => [criterion, ...answerSpace(answer, width, sheet)], 1, 1 + levels.length),
    ];
  return [
    place([criterion], 1),
    place((width) => answerSpace(answer, width, sheet), 2, levels.length),
  ];
}

/** The code below each box, on every row: nobody has to look up to the head to know which box is which. */
function box(code: string, sheet: Sheet): Paragraph[] {
  const middle = { alignment: 'center' } as const;
  return [
    sheet.paragraph('Tick', [sheet.box()], middle),
    sheet.paragraph('TickCode', code, middle),
  ];
}
