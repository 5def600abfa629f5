import type { Words } from '../language/words.ts';
import type { Answer } from '../model/answer.ts';
import type { Question } from './instrument.ts';
import { chosenOf } from './question.ts';

/** An answer that is no level as people read it: "Yes", the labels of options, a number with its unit, the text. */
export function answerInWords(answer: Answer, question: Question, words: Words): string {
  switch (question.kind) {
    case 'yes-no':
      return answer === 'yes' ? words.field.yes : words.field.no;
    case 'choice':
      return words.format.list(labelsOf(answer, question));
    case 'number':
      return `${words.format.number(Number(answer))} ${question.unit}`;
    case 'level':
    case 'text':
      return answer;
  }
}

const labelsOf = (answer: Answer, { options }: Extract<Question, { kind: 'choice' }>): string[] =>
  chosenOf(answer).map((code) => options.find((one) => one.code === code)?.label ?? code);
