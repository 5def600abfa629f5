import { type RespondentGroup, respondentGroups } from '../instrument/instrument.ts';
import type { Words } from '../language/words.ts';
import type { Interview } from '../model/evidence.ts';
import { nextCode } from '../visit/evidence.ts';
import type { Audience } from './audience.ts';
import { type Clean, cleanFacts } from './cleanFacts.ts';
import type { Facts } from './facts.ts';
import type { Gathered } from './gathered.ts';

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

/** What stands between codes that are told in one breath, in the languages at hand. */
const between = '(?:\\s*[,;]\\s*(?:(?:and|e|ed|et)\\s+)?|\\s+(?:and|e|ed|et|&)\\s+)';

/** "U-01, U-03 and S-02 on food" becomes "[people who use the service; staff] on food". */
function cleaner(
  { evidence, withdrawn, respondents }: Gathered,
  words: Words,
  audience: Audience,
): Clean {
  const interviews = [...evidence.values()].filter((one) => one.kind === 'interview');
  const groupOf = codesGiven(interviews, withdrawn.size);
  const code = codePattern(interviews);
  const one = new RegExp(code, 'giu');
  const run = new RegExp(`${code}(?:${between}${code})*`, 'giu');
  const name = (group: RespondentGroup) =>
    audience === 'public'
      ? words.kinds.public.somebody
      : respondents.get(group)?.label || words.report.groups[group];
  const instead = (groups: readonly RespondentGroup[]) =>
    `[${words.format.series([...new Set(groups.map(name))])}]`;
  return (text) =>
    text.replace(run, (found) => {
      const groups = (found.match(one) ?? []).map(groupOf);
      if (groups.every((group) => group !== undefined)) return instead(groups);
      return found.replace(one, (single) => {
        const group = groupOf(single);
        return group ? instead([group]) : single;
      });
    });
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
