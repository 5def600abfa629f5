import { type RespondentGroup, respondentGroups } from '../../instrument/instrument.ts';
import type { Words } from '../../language/words.ts';
import type { Interview } from '../../model/evidence.ts';
import { nextCode } from '../../visit/evidence.ts';
import type { Audience } from '../audience.ts';
import { inBrackets, inOneBreath } from '../chapters/inBrackets.ts';
import type { Facts } from '../facts/facts.ts';
import type { Gathered } from '../facts/gathered.ts';
import type { Clean } from './clean.ts';
import { cleanFacts } from './cleanFacts.ts';

/**
 * The facts with no code of an interview in what people wrote: each gives way to the group. A code is no name, but all that
 * is said beside one code, gathered from over the report, draws a portrait of the person. For the public the group is not
 * told either: it may be of a few.
 */
export function factsWithoutCodes(
  facts: Facts,
  words: Words,
  audience: Audience = 'internal',
): Facts {
  const { evidence, withdrawn } = facts.visit;
  if (evidence.size === 0 && withdrawn.size === 0) return facts;
  return cleanFacts(facts, cleaner(facts.visit, words, audience));
}

/** "U-01, U-03 and S-02 on food" becomes "[people who use the service and a member of staff] on food". */
function cleaner(
  { evidence, withdrawn, respondents }: Gathered,
  words: Words,
  audience: Audience,
): Clean {
  const interviews = [...evidence.values()].filter((one) => one.kind === 'interview');
  const groupOf = codesGiven(interviews, withdrawn.size);
  const code = codePattern(interviews);
  const one = new RegExp(code, 'giu');
  const { interview, heard, groups, ofGroup } = words.chapters.masked;
  const called = (group: RespondentGroup, codes: number) => {
    const label = respondents.get(group)?.label;
    if (label) return codes > 1 ? label : ofGroup(label);
    return groups[group][codes > 1 ? 'other' : 'one'];
  };
  const who = (codes: readonly string[]) => {
    const byGroup = Map.groupBy(new Set(codes.map((each) => each.toUpperCase())), groupOf);
    return audience === 'public'
      ? heard[codes.length > 1 ? 'other' : 'one']
      : words.format.list(
          [...byGroup].flatMap(([group, some]) => (group ? called(group, some.length) : [])),
        );
  };
  const noun = new RegExp(`^(?:${interview.nouns})\\s+`, 'iu');
  return {
    pattern: new RegExp(`(?:(?<!\\p{L})(?:${interview.nouns})\\s+)?${inOneBreath(code)}`, 'giu'),
    instead: (found, before) => {
      const codes = found.match(one) ?? [];
      if (codes.every((each) => groupOf(each) !== undefined)) {
        const [begin = ''] = noun.exec(found) ?? [];
        const person = inBrackets(who(codes), `${before}${begin}`, words);
        return begin === '' ? person : `${begin}${interview.with} ${person}`;
      }
      // Not all of them are codes, so that they are told one by one.
      return found.replace(one, (each, at: number) =>
        groupOf(each) ? inBrackets(who([each]), before + found.slice(0, at), words) : each,
      );
    },
  };
}

/** A letter and a number, as the app gives them, or what a team typed in its place that cannot be a mere word or number. */
function codePattern(interviews: readonly Interview[]): string {
  const typed = interviews
    .map((one) => one.code.trim())
    .filter((code) => code.length > 2 && /\d/.test(code) && /\p{L}/u.test(code))
    .map((code) => code.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return `(?<![\\p{L}\\p{N}-])(?:${['[a-z]-\\d{1,4}', ...typed].join('|')})(?![\\p{L}\\p{N}-])`;
}

/** Whose code it is, of interviews that are there or were withdrawn; a number that was never given is none. */
function codesGiven(interviews: readonly Interview[], withdrawn: number) {
  const known = new Map(interviews.map((one) => [one.code.trim().toUpperCase(), one.group]));
  const next = respondentGroups.map((group) => ({
    group,
    letter: nextCode(group, interviews, withdrawn).slice(0, 2),
    number: Number(nextCode(group, interviews, withdrawn).slice(2)),
  }));
  return (code: string): RespondentGroup | undefined => {
    const [said, number] = [code.toUpperCase(), Number(code.slice(2))];
    const given = next.find((one) => said.startsWith(one.letter) && number < one.number);
    return known.get(said) ?? (number > 0 ? given?.group : undefined);
  };
}
