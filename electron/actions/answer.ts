import type { Instrument } from '../../shared/instrument/instrument.ts';
import { lookUp } from '../../shared/instrument/lookup.ts';
import { fits, isJudged, questionAt } from '../../shared/instrument/question.ts';
import type { Answer } from '../../shared/model/answer.ts';
import { Problem } from '../../shared/problems.ts';

/**
 * Refuses an answer that does not fit what its criterion asks, or is no level of the scale where a standard or theme is
 * judged; and any on a standard or theme that nothing below lets a team judge.
 */
export function checkAnswer(instrument: Instrument, code: string, answer: Answer) {
  if (!lookUp(instrument, code) || !isAnswerable(instrument, code))
    throw new Problem('NOT_FOUND', {});
  if (!fits(answer, questionAt(instrument, code), instrument.scale))
    throw new Problem('ANSWER_UNKNOWN', { answer });
}

/** A criterion always; a standard or theme where it is judged. */
const isAnswerable = (instrument: Instrument, code: string): boolean =>
  code.split('.').length === 3 || isJudged(instrument, code);
