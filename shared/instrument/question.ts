import { type Answer, notApplicable, notEnough } from '../model/answer.ts';
import type { Criterion, Instrument, Question } from './instrument.ts';
import { criteriaUnder, lookUp } from './lookup.ts';

const byLevel: Question = { kind: 'level' };

/** How a criterion is answered. */
export const questionOf = (criterion: Criterion): Question => criterion.question ?? byLevel;

/** Whether a team judges this as a whole: some criterion under it is answered by a level. */
export const isJudged = (instrument: Instrument, code: string): boolean =>
  criteriaUnder(instrument, code).some((one) => questionOf(one).kind === 'level');

/** What a code asks for: its criterion's question; a standard or theme is judged by a level. */
export function questionAt(instrument: Instrument, code: string): Question {
  const found = lookUp(instrument, code);
  return found && 'topic' in found ? questionOf(found) : byLevel;
}

/** Longest text that answers a question, in characters. */
export const longestText = 2000;

/** Whether an answer fits a question. N/A and "not enough evidence" fit every question. */
export function fits(answer: Answer, question: Question, scale: Instrument['scale']): boolean {
  if (answer === notApplicable || answer === notEnough) return true;
  switch (question.kind) {
    case 'level':
      return scale.levels.some((level) => level.code === answer);
    case 'yes-no':
      return answer === 'yes' || answer === 'no';
    case 'choice':
      return answer === ofChosen(chosenOf(answer), question) && answer !== '';
    case 'number':
      return isNumber(answer, question);
    case 'text':
      return answer.trim() !== '' && answer.length <= longestText;
  }
}

type Choice = Extract<Question, { kind: 'choice' }>;

/** The options that an answer chose. */
export const chosenOf = (answer: Answer): readonly string[] => answer.split(' ').filter(Boolean);

/** Chosen options as one answer, in the question's order: the same choice is always the same answer. */
export function ofChosen(chosen: readonly string[], { options, several }: Choice): Answer {
  const known = options.map((one) => one.code).filter((code) => chosen.includes(code));
  return (several ? known : known.slice(0, 1)).join(' ');
}

function isNumber(answer: Answer, { least, most }: Extract<Question, { kind: 'number' }>): boolean {
  const value = Number(answer);
  return answer === String(value) && value >= least && value <= most;
}
