import type { Words } from '../language/words.ts';
import { cleanFacts } from './cleanFacts.ts';
import type { Facts } from './facts.ts';

/** A first name shorter than this is left alone in running text: too many words begin like it. */
const shortest = 3;

/** The facts with no name of a member who did not agree to it in what people wrote. */
export function factsWithoutNames(facts: Facts, words: Words): Facts {
  const pattern = namesPattern(facts);
  if (!pattern) return facts;
  const instead = `[${words.kinds.public.member}]`;
  return cleanFacts(facts, (text) => text.replace(pattern, instead));
}

/** The full names and first names of members who are not named to the public; null where all are. */
function namesPattern({ members }: Pick<Facts, 'members'>): RegExp | null {
  const names = members
    .filter(({ named }) => named !== true)
    .flatMap(({ name, supporter = '' }) => [name.trim(), firstOf(name), supporter.trim()])
    .filter((name) => name !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return names.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function firstOf(name: string): string {
  const [first = ''] = name.trim().split(/\s+/);
  return first.replace(/\P{L}/gu, '').length >= shortest ? first : '';
}
