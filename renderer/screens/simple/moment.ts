import { type Answer, notApplicable, notEnough } from '../../../shared/model/answer.ts';

type Moment = 'best' | 'upper' | 'lower' | 'worst' | 'notApplicable' | 'notEnough';

/** Which of the explanations an answer gets; a scale may have any number of levels. */
export function momentOf(answer: Answer, place: number, places: number): Moment {
  if (answer === notApplicable) return 'notApplicable';
  if (answer === notEnough) return 'notEnough';
  if (place === 0) return 'best';
  if (place === places - 1) return 'worst';
  return place < (places - 1) / 2 ? 'upper' : 'lower';
}
