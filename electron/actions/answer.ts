import type { Instrument } from '../../shared/instrument/instrument.ts';
import { type Answer, isLevel } from '../../shared/model/answer.ts';
import { Problem } from '../../shared/problems.ts';

/** Refuses an answer that the instrument's scale does not have. */
export function checkAnswer(instrument: Instrument, answer: Answer) {
  const known = instrument.scale.levels.some((level) => level.code === answer);
  if (isLevel(answer) && !known) throw new Problem('ANSWER_UNKNOWN', { answer });
}
