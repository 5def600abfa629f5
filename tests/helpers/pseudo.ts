import { formatsOf, type Locale } from '../../shared/language/formats.ts';
import type { Words } from '../../shared/language/words.ts';

/** Marks of a text that runs from right to left, whatever its letters; every word of the pseudo-language has them. */
export const [begin, end] = ['\u202e', '\u202c'];

const locale: Locale = { tag: 'ar-EG', direction: 'rtl', name: 'Pseudo' };

/** A language that nobody speaks, made from another: it runs from right to left, and is longer as translations are. */
export const pseudoOf = (words: Words): Words => ({
  ...(turn(words) as Words),
  locale,
  format: formatsOf(locale),
});

function turn(part: unknown): unknown {
  if (typeof part === 'string') return part === '' ? '' : `${begin}${part} ~~~${end}`;
  if (typeof part === 'function') return (...given: unknown[]) => turn(part(...given));
  if (Array.isArray(part)) return part.map(turn);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, turn(value)]));
}
