const vowels = 'aeiouyàâäéèêëîïôöùûüœæ';
const group = new RegExp(`[${vowels}]+`, 'g');
const silentE = new RegExp(`[^${vowels}]es?$`);
const silentEnt = new RegExp(`[^${vowels}]ent$`);

/** Two syllables that look like one group of vowels: ré·union but not idée, ré·el, pay·é, jou·er, ou·bli·er. */
const hiatus = [
  /é(?=[aiouéèâô]|e[lrz])/g,
  new RegExp(`(?<=[${vowels}])y(?=[${vowels}s])(?!es?$)`, 'g'),
  /ou(?=[aéè]|e[rz])/g,
  /[bcdfgpt][lr][iu](?=[aoéè]|e[rz])/g,
];

/** Words in -ent that sound it: no verbs in the plural. */
const sounded =
  /^(?:accid|ag|arg|abs|adolesc|cont|compét|différ|fréqu|innoc|par|perman|pati|précéd|prés|réc|souv|urg|viol)ent$/;
/** Verbs in -ment that do not: ils aiment. Every other -ment is sounded: médicament, seulement. */
const verbInMent =
  /^(?:ai|affir|anim|calm|confir|dor|enfer|expri|fer|for|infor|nom|suppri|transfor)ment$/;

/**
 * Syllables of a French word as it is said in the north of the country, by rule: one for each group of vowels (qu, and gu
 * before e and i, are consonants), one more for each hiatus, none for a final -e or -es after a consonant nor for the
 * -ent of a verb, unless it is the only one. Capitals alone (ECT) are read letter by letter; of a number each digit counts one.
 */
export const frenchSyllables = (word: string): number =>
  Math.max(
    1,
    word.split(/['’-]/).reduce((sum, part) => sum + inPart(part), 0),
  );

function inPart(part: string): number {
  if (/^(?:\p{Lu}{2,}|\d+)$/u.test(part)) return part.length;
  const word = part
    .toLowerCase()
    .replace(/qu/g, 'q')
    .replace(/gu(?=[eiéèê])/g, 'g');
  const groups = word.match(group)?.length ?? 0;
  const more = hiatus.reduce((sum, one) => sum + (word.match(one)?.length ?? 0), 0);
  return groups + more - (groups > 1 && endsSilently(word) ? 1 : 0);
}

function endsSilently(word: string): boolean {
  if (silentE.test(word)) return true;
  if (!silentEnt.test(word) || sounded.test(word)) return false;
  return !word.endsWith('ment') || verbInMent.test(word);
}
