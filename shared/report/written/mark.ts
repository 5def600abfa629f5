import { answerInWords } from '../../instrument/answerInWords.ts';
import type { Instrument, Level, Question } from '../../instrument/instrument.ts';
import type { Words } from '../../language/words.ts';
import { type Answer, notApplicable, notEnough } from '../../model/answer.ts';

/**
 * An answer as a report shows it: code and name, so that nobody has to tell colours apart. `N/A`, "not enough evidence"
 * and the two kinds of silence (no decision, no rating) are kinds of their own and never levels.
 */
export type Mark =
  | {
      readonly kind: 'level';
      readonly code: string;
      readonly name: string;
      /** 0 is the best of `places`. */
      readonly place: number;
      readonly places: number;
    }
  | {
      /** `said`: the answer to a question that asks for no level, in words. */
      readonly kind: 'not-applicable' | 'not-enough' | 'not-decided' | 'not-rated' | 'said';
      readonly code: string;
      readonly name: string;
    };

/** No answer, but what became of a level from one round to another. */
export interface ChangeMark {
  readonly kind: 'went-up' | 'stayed' | 'went-down' | 'not-comparable';
  readonly code: string;
  readonly name: string;
}

/** No answer either, but one round among several: 0 is the earliest of `places`. */
export interface RoundMark {
  readonly kind: 'round';
  readonly code: string;
  readonly name: string;
  readonly place: number;
  readonly places: number;
}

/** What a part of a chart may stand for. */
export type ChartMark = Mark | ChangeMark | RoundMark;

/** The mark of an answer to any kind of question: a level, one of the silences, or what was said. */
export function answerMark(
  answer: Answer,
  question: Question,
  scale: Instrument['scale'],
  words: Words,
): Mark {
  const silent = answer === notApplicable || answer === notEnough;
  if (question.kind === 'level' || silent) return markOf(answer, scale);
  const said = answerInWords(answer, question, words);
  return { kind: 'said', code: said, name: said };
}

/** The mark of an answer on the instrument's scale. The actions let no other answer in, so one that is not on it throws. */
function markOf(answer: Answer, scale: Instrument['scale']): Mark {
  const found = marksOf(scale).find((mark) => mark.code === answer);
  if (!found) throw new Error(`Answer ${answer} is not on the scale of this instrument`);
  return found;
}

/** Whether an answer is one of the scale's. */
export const isOnScale = (answer: Answer, scale: Instrument['scale']): boolean =>
  marksOf(scale).some((mark) => mark.code === answer);

/** All answers, from best to worst, then N/A, then not enough evidence. */
export function marksOf({ levels, notApplicable: na, notEnough: ne }: Instrument['scale']): Mark[] {
  return [
    ...levels.map((level, place) => levelMark(level, place, levels.length)),
    { kind: 'not-applicable', code: notApplicable, name: na.name },
    { kind: 'not-enough', code: notEnough, name: ne.name },
  ];
}

const levelMark = ({ code, name }: Level, place: number, places: number): Mark => ({
  kind: 'level',
  code,
  name,
  place,
  places,
});

/**
 * A level as filled and empty squares (■■□), which reads without colour and on a grey printer. Empty for what is not a
 * level.
 */
export function gauge(mark: ChartMark): string {
  if (mark.kind !== 'level') return '';
  const empty = mark.place;
  return '■'.repeat(mark.places - 1 - empty) + '□'.repeat(empty);
}
