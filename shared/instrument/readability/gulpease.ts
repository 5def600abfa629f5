import { sentencesIn, wordsOf } from './text.ts';

/**
 * How easily an Italian text is read, made for Italian and without syllables. Higher is easier: from 80 on for readers
 * with five years of school, from 60 on with eight. The scale ends at 100; very short sentences go beyond.
 *
 * 89 + (300 × sentences − 10 × letters) ÷ words
 *
 * Source: Lucisano and Piemontese, GULPEASE: una formula per la predizione della difficoltà dei testi in lingua
 * italiana, Scuola e città 39 (1988). An elided article joins its word here (dell’acqua is one): longer words, so the
 * index errs on the low side.
 */
export function gulpease(text: string): number {
  const words = wordsOf(text).length;
  if (words === 0) throw new RangeError('A text without words has no readability.');
  const letters = text.match(/[\p{L}\d]/gu)?.length ?? 0;
  return 89 + (300 * sentencesIn(text) - 10 * letters) / words;
}
