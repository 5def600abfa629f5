import { perspectivesAway } from '../../model/member.ts';
import { teamsLanguage } from '../facts/ownWords.ts';
import type { Material } from '../material.ts';
import type { Pair, Quotation } from '../report.ts';

/** What members see differently in a decision, in their own words and signed as they chose. */
export function dissentsOn(material: Material, code: string): Quotation[] {
  const { facts, words } = material;
  return facts.together.dissents
    .filter((one) => one.code === code)
    .map(({ text, name, perspective }) => ({
      text: words.report.quote(text.trim()),
      from:
        [name, perspective && words.field.perspectives[perspective]].filter(Boolean).join(', ') ||
        words.report.together.unsigned,
      ...teamsLanguage(material),
    }));
}

/** Which of the team's perspectives had nobody there when it was decided; null where all had, or nobody said. */
export function decidedWithout({ facts, words }: Material, code: string): Pair | null {
  const present = facts.decisions.get(code)?.present;
  const away = present ? perspectivesAway(facts.members, present) : [];
  if (away.length === 0) return null;
  return {
    label: words.format.label(words.report.together.without),
    value: words.format.series(away.map((one) => words.field.perspectives[one])),
  };
}
