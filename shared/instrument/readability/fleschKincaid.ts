import { englishSyllables } from './englishSyllables.ts';
import { countsOf } from './text.ts';

/**
 * The school grade, in the United States, at which an English text is understood: 6 is an age of about eleven. Lower is
 * easier; very short sentences fall below 0.
 *
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59
 *
 * Source: Kincaid, Fishburne, Rogers and Chissom, Derivation of new readability formulas for Navy enlisted personnel,
 * 1975.
 */
export function fleschKincaid(text: string): number {
  const { perSentence, syllables } = countsOf(text, englishSyllables);
  return 0.39 * perSentence + 11.8 * syllables - 15.59;
}
