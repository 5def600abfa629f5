import { type FileChild, TableRow } from 'docx';
import type { Question, Questions } from '../../shared/booklet/booklet.ts';
import { cell, gap } from '../word/table.ts';
import { codeAndText } from './columns.ts';
import { rowLines } from './lines.ts';
import type { Sheet } from './sheet.ts';

/** One row a question, so that it never parts from its lines. */
export function questionTable({ questions }: Questions, sheet: Sheet): FileChild[] {
  const widths = codeAndText(sheet);
  const rows = questions.map((one) => questionRow(one, widths, sheet));
  return [sheet.table(rows, widths, sheet.sizes.space * 0.75, rowLines), gap(4)];
}

/** On the first line of the prompt, which is larger. */
const besidePrompt = { spacing: { before: 60 } };

function questionRow(question: Question, widths: readonly number[], sheet: Sheet): TableRow {
  const { code, topic, prompts, plain, lines } = question;
  const text = [
    ...prompts.map((prompt) => sheet.paragraph('Prompt', prompt, { keepNext: true })),
    sheet.paragraph('Small', [sheet.run(`${topic}\u2002`, { bold: true }), sheet.run(plain)]),
    ...sheet.ruled(lines),
    gap(5),
  ];
  return new TableRow({
    cantSplit: true,
    children: [
      cell([sheet.paragraph('Code', code, besidePrompt)], widths[0] ?? 0),
      cell(text, widths[1] ?? 0),
    ],
  });
}
