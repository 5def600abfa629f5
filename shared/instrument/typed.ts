import { type Answer, notApplicable, notEnough } from '../model/answer.ts';
import type { Instrument, Question } from './instrument.ts';
import { fits, ofChosen } from './question.ts';

/**
 * What a person typed from a score sheet, as the answer it stands for: the number of a box (1 is the first; 0 is not
 * applicable, one past the last is not enough evidence), the code of a level, a number or a text. Undefined where it
 * stands for nothing.
 */
export function typedAnswer(
  typed: string,
  question: Question,
  scale: Instrument['scale'],
): Answer | undefined {
  const text = typed.trim();
  const silent = silentOf(text);
  if (silent) return silent;
  const answer = byKind(text, question, scale);
  return answer !== undefined && fits(answer, question, scale) ? answer : undefined;
}

function byKind(text: string, question: Question, scale: Instrument['scale']): Answer | undefined {
  switch (question.kind) {
    case 'level':
      return byBox(
        text,
        scale.levels.map((level) => level.code),
      );
    case 'yes-no':
      return byBox(text, ['yes', 'no']);
    case 'choice': {
      const codes = question.options.map((option) => option.code);
      if (!question.several) return byBox(text, codes);
      const chosen = text.split(/[\s,;]+/).map((one) => boxAt(one, codes));
      return chosen.includes(undefined)
        ? undefined
        : ofChosen(
            chosen.flatMap((one) => one ?? []),
            question,
          );
    }
    case 'number':
      return text === '' || text === '0' ? text : String(Number(text.replace(',', '.')));
    case 'text':
      return text;
  }
}

/** Words for the two silences mean the same whatever the kind of question; their digits only where boxes are counted. */
function silentOf(text: string): Answer | undefined {
  const said = text.toLowerCase();
  if (said === 'n/a' || said === 'na') return notApplicable;
  return said === '?' ? notEnough : undefined;
}

function byBox(text: string, codes: readonly Answer[]): Answer | undefined {
  if (text === '0') return notApplicable;
  if (text === String(codes.length + 1)) return notEnough;
  return boxAt(text, codes);
}

/** The box of a number, or the one whose code was typed; slashes and capitals do not matter. */
function boxAt(text: string, codes: readonly Answer[]): Answer | undefined {
  const plain = (code: string) => code.replace('/', '').toLowerCase();
  return codes[Number(text) - 1] ?? codes.find((code) => plain(code) === plain(text));
}
