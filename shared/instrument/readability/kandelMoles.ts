import { frenchSyllables } from './frenchSyllables.ts';
import { countsOf } from './text.ts';

/**
 * How easily a French text is read: Flesch's reading ease with weights for French, whose words have more syllables.
 * Higher is easier: from 70 on fairly easy, from 80 on easy. The scale ends at 100; very short sentences go beyond.
 *
 * 207 − 1.015 × words per sentence − 73.6 × syllables per word
 *
 * Source: Kandel and Moles, Application de l’indice de Flesch à la langue française, Cahiers d’études de
 * radio-télévision 19 (1958), as Yoast SEO and lucid-lint cite it; we have not seen the paper. 209, 1.15 and 68 are cited
 * for it too and give our plain lines about 9 points more: these are the stricter ones.
 */
export function kandelMoles(text: string): number {
  const { perSentence, syllables } = countsOf(text, frenchSyllables);
  return 207 - 1.015 * perSentence - 73.6 * syllables;
}
