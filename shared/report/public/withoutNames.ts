import type { Words } from '../../language/words.ts';
import { inBrackets, inOneBreath } from '../chapters/inBrackets.ts';
import type { Facts } from '../facts/facts.ts';
import { cleanFacts } from './cleanFacts.ts';

/** A part of a name shorter than this is left alone in running text: too many words are like it. */
const shortest = 3;

/** The facts with no name of a member who did not agree to it in what people wrote. */
export function factsWithoutNames(facts: Facts, words: Words): Facts {
  const names = namesPattern(facts);
  if (!names) return facts;
  const one = new RegExp(names, 'gu');
  const { member } = words.chapters.masked;
  return cleanFacts(facts, {
    pattern: new RegExp(inOneBreath(names), 'gu'),
    instead: (found, before) => {
      const several = (found.match(one) ?? []).length > 1;
      return inBrackets(member[several ? 'other' : 'one'], before, words);
    },
  });
}

/** The full names of members who are not named to the public, and the parts of them; null where all are. */
function namesPattern({ members }: Pick<Facts, 'members'>): string | null {
  const names = members
    .filter(({ named }) => named !== true)
    .flatMap(({ name, supporter = '' }) => [name.trim(), ...partsOf(name), supporter.trim()])
    .filter((name) => name !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return names.length === 0 ? null : `(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`;
}

/** First names and surnames; "von" and "de" are nobody's. */
const partsOf = (name: string): string[] =>
  name
    .trim()
    .split(/\s+/)
    .filter((part) => !/^\p{Ll}/u.test(part) && part.replace(/\P{L}/gu, '').length >= shortest);
