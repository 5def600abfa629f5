import { prose } from './text.ts';

/** Cannot apply to this service. A rating, but never counted as a level. */
export const notApplicable = 'N/A';
/** We looked, and there is not enough evidence to say. Neither a level nor the same as not rated yet. */
export const notEnough = '?';

/**
 * A level's code of the instrument's scale, what another kind of question asks for (yes or no, codes of options, a
 * number, a text), or one of the two above. The actions check it against the question.
 */
export const answer = prose(2000).trim().min(1);
export type Answer = string;

/** Whether an answer is a level of the scale. */
export const isLevel = (value: Answer) => value !== notApplicable && value !== notEnough;
