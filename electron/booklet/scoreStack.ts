import { type Paragraph, TableRow } from 'docx';
import type { AnswerSpace, ScoreRow, Scores } from '../../shared/booklet/booklet.ts';
import { cell } from '../word/table.ts';
import { answerSpace } from './answerSpace.ts';
import { tab } from './choices.ts';
import { codeAndText } from './columns.ts';
import { labelledLines } from './fill.ts';
import type { Sheet } from './sheet.ts';

/** So many boxes with their codes fit side by side at 18 points. */
const inARow = 6;
/** What the sides of a cell take of its width, in twips. */
const sides = 120;

/** The score sheet in large print: what a row has side by side otherwise stands below each other. */
export function stack({ titles, levels, others }: Scores, sheet: Sheet) {
  const widths = codeAndText(sheet);
  const [codeWidth = 0, textWidth = 0] = widths;
  const head = [titles.code, titles.criterion].map((text, index) =>
    cell([sheet.paragraph('RowHead', text)], widths[index] ?? 0),
  );
  const answerLines = (answer: AnswerSpace): Paragraph[] =>
    answer.kind === 'levels'
      ? boxes([...levels, ...others], textWidth, sheet)
      : [...answerSpace(answer, textWidth - sides, sheet), ...boxes(others, textWidth, sheet)];

  return {
    widths,
    head: new TableRow({ tableHeader: true, cantSplit: true, children: head }),
    rowOf: ({ code, topic, plain, answer }: ScoreRow) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell([sheet.paragraph('Code', code)], codeWidth),
          cell(
            [
              sheet.paragraph('CellStrong', topic),
              sheet.paragraph('Row', plain),
              ...answerLines(answer),
              labelledLines([titles.comment], textWidth - sides, 'Fill', sheet),
            ],
            textWidth,
          ),
        ],
      }),
  };
}

/** Boxes with their codes behind them, below each other from row to row. */
function boxes(codes: readonly string[], width: number, sheet: Sheet): Paragraph[] {
  const step = Math.floor(width / inARow);
  const tabStops = Array.from({ length: inARow - 1 }, (_, index) => ({
    type: 'left' as const,
    position: step * (index + 1),
  }));
  const rows = Array.from({ length: Math.ceil(codes.length / inARow) }, (_, index) =>
    codes.slice(index * inARow, (index + 1) * inARow),
  );
  return rows.map((row) =>
    sheet.paragraph(
      'Row',
      row.flatMap((code, index) => [
        ...(index > 0 ? [tab(sheet)] : []),
        sheet.box(),
        sheet.run(`\u00a0${code}`, { bold: true }),
      ]),
      { tabStops },
    ),
  );
}
