/** Runs of letters and digits. What an apostrophe or a hyphen joins is one word: l’équipe, dell’acqua, week-end, don’t. */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu) ?? [];

/** How often a full stop, a question mark or the like ends a sentence; a colon or a semicolon does not. At least one. */
export const sentencesIn = (text: string): number =>
  Math.max(
    1,
    text.split(/[.!?…]+(?=[\s»”)]|$)/u).filter((part) => wordsOf(part).length > 0).length,
  );

/** What the readability of a text is worked out from. */
export function countsOf(text: string, syllablesOf: (word: string) => number) {
  const words = wordsOf(text);
  if (words.length === 0) throw new RangeError('A text without words has no readability.');
  return {
    perSentence: words.length / sentencesIn(text),
    syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0) / words.length,
  };
}
