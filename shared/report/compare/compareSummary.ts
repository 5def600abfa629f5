import { criteriaOf } from '../../instrument/lookup.ts';
import { heading, paragraph } from '../blocks.ts';
import type { Block } from '../report.ts';
import { becomings, comparedCodes, likenesses, silences, tally } from './compare.ts';
import { changeChart, levelsChart } from './compareCharts.ts';
import { kindsOf, type Matter, type NamedSide } from './compareSides.ts';

type Level = 'themes' | 'standards' | 'criteria';

/** The first chapter: what changed or differs in a few sentences and charts. */
export function compareSummary(matter: Matter): Block[] {
  const { kind, words, ends } = matter;
  const { compare } = words;
  const rounds = kind === 'rounds';
  return [
    heading(1, 'summary', rounds ? compare.changed : compare.differs, true),
    ...(rounds ? [paragraph(fromTo(matter, ends))] : []),
    paragraph(sentence(matter, 'standards'), 'lead'),
    { kind: 'list', items: [sentence(matter, 'themes'), sentence(matter, 'criteria')] },
    ...stepByStep(matter),
    paragraph(compare.byTeams),
    ...(rounds ? [changeChart(matter)] : []),
    levelsChart(matter),
  ];
}

/** Why something cannot be compared, and what else levels may differ for. */
export const compareLimits = (matter: Matter): Block[] => [
  ...whySilent(matter),
  paragraph(matter.words.compare.careful),
  ...unasked(matter),
];

const fromTo = ({ words }: Matter, [first, last]: readonly [NamedSide, NamedSide]) =>
  words.format.label(words.compare.fromTo(first.name, last.name));

/** "3 of 25 standards improved, 1 went down, 20 are the same, 1 cannot be compared." */
function sentence(matter: Matter, level: Level, ends = matter.ends): string {
  const { compare } = matter.words;
  const codes = comparedCodes(matter.instrument)[level];
  if (matter.kind === 'services') {
    const { of, all, silent } = tally(likenesses(matter, codes));
    return compare.alike[level](of('alike'), all, of('different'), silent);
  }
  const { of, all, silent } = tally(becomings(matter, codes, ends));
  return compare.became[level](of('went-up'), all, of('went-down'), of('stayed'), silent);
}

/** With more than two rounds, the standards from each to the next. */
function stepByStep(matter: Matter): Block[] {
  const { kind, sides } = matter;
  if (kind === 'services' || sides.length === 2) return [];
  const items = sides.slice(1).flatMap((after, at) => {
    const before = sides[at];
    if (!before) return [];
    const ends = [before, after] as const;
    return [`${fromTo(matter, ends)} ${sentence(matter, 'standards', ends)}`];
  });
  return [{ kind: 'list', items }];
}

/** How often which silence keeps levels from being compared; nothing where none does. */
function whySilent(matter: Matter): Block[] {
  const { silent } = matter.words.compare;
  const { themes, standards, criteria } = comparedCodes(matter.instrument);
  const [inThemes, inStandards, inCriteria] = [themes, standards, criteria].map((codes) =>
    tally(kindsOf(matter, codes)),
  );
  const items = silences.flatMap((why) => {
    const counts = [inThemes, inStandards, inCriteria].map((one) => one?.of(why) ?? 0);
    const [t = 0, s = 0, c = 0] = counts;
    return t + s + c > 0 ? [silent[why](t, s, c)] : [];
  });
  if (items.length === 0) return [];
  return [heading(2, 'silent', silent.title), paragraph(silent.intro), { kind: 'list', items }];
}

/** How many questions ask for no level, where there are any. */
function unasked({ instrument, words }: Matter): Block[] {
  const others = criteriaOf(instrument).length - comparedCodes(instrument).criteria.length;
  return others > 0 ? [paragraph(words.compare.noLevel(others))] : [];
}
