import type { Paragraph } from 'docx';
import type { AnswerSpace } from '../../shared/booklet/booklet.ts';
import { choices } from './choices.ts';
import { numberLine } from './fill.ts';
import type { Sheet } from './sheet.ts';

/** Room for an answer that is no level. */
export function answerSpace(
  answer: Exclude<AnswerSpace, { kind: 'levels' }>,
  width: number,
  sheet: Sheet,
): Paragraph[] {
  switch (answer.kind) {
    case 'options':
      return [
        ...(answer.hint === '' ? [] : [sheet.paragraph('RowHead', answer.hint)]),
        ...choices(answer.options, width, 'Row', sheet),
      ];
    case 'number':
      return numberLine(answer, width, sheet);
    case 'text':
      return sheet.ruled(answer.lines);
  }
}
