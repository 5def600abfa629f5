import type { Words } from '../../language/words.ts';
import type { FindingKind } from '../../model/finding.ts';
import type { Priority } from '../../model/recommendation.ts';
import {
  type DraftFacts,
  howLow,
  isBest,
  type Judged,
  type JudgedStandard,
  judgedThemes,
} from './draftJudged.ts';

/** Words that may become a strength or a shortfall; the first code is what it is about. */
export interface DraftFinding {
  readonly kind: FindingKind;
  readonly text: string;
  readonly codes: readonly string[];
}

export interface DraftRecommendation {
  readonly text: string;
  readonly codes: readonly string[];
  readonly priority: Priority;
}

/** As long as a finding may be, and what it is about. */
const longest = 4000;
const mostCodes = 200;

/**
 * Strengths are standards on the best level, shortfalls those on the two lowest; where a standard is neither, or not
 * decided, its criteria are looked at: a grave one must not hide below a fair standard. Who can remove a shortfall is
 * for people to say.
 */
export function draftFindings(facts: DraftFacts, words: Words): DraftFinding[] {
  const standards = judgedThemes(facts).flatMap((one) => one.standards);
  return [
    ...standards.flatMap(strengthsOf).map((one) => finding('strength', one, [], words)),
    ...standards.flatMap((one) =>
      shortfallsOf(one).map((short) => finding('shortfall', short, lowUnder(short, one), words)),
    ),
  ];
}

const strengthsOf = (standard: JudgedStandard): Judged[] => {
  if (isBest(standard)) return [standard];
  return standard.mark ? [] : standard.criteria.filter(isBest);
};

const isLow = (one: Judged) => howLow(one) !== null;
const lowCriteria = ({ criteria }: JudgedStandard) => criteria.filter(isLow);

const shortfallsOf = (standard: JudgedStandard): readonly Judged[] =>
  isLow(standard) ? [standard] : lowCriteria(standard);

/** The criteria that a standard falls short in; none of a criterion. */
const lowUnder = (short: Judged, standard: JudgedStandard) =>
  short.code === standard.code ? lowCriteria(standard).map((one) => one.code) : [];

function finding(
  kind: FindingKind,
  { code, title, reason, mark }: Judged,
  below: readonly string[],
  { draft }: Words,
): DraftFinding {
  const why = reason || draft.sentence(mark?.name ?? '');
  return {
    kind,
    text: clip(`${draft.named(code, title)}${why}`),
    codes: [code, ...below].slice(0, mostCodes),
  };
}

/** One for each standard that falls short somewhere: what is to be reached. */
export function draftRecommendations(facts: DraftFacts, words: Words): DraftRecommendation[] {
  return judgedThemes(facts)
    .flatMap((one) => one.standards)
    .filter((one) => shortfallsOf(one).length > 0)
    .map((one) => {
      const low = lowCriteria(one);
      const goals = low.length > 0 ? low : [one];
      return {
        text: clip(words.draft.reach(one.code, one.title, goals.map(goalOf))),
        codes: [one.code, ...low.map((each) => each.code)].slice(0, mostCodes),
        priority: priorityOf(one),
      };
    });
}

const goalOf = ({ statement }: Judged) => statement.trim();

/** The lower the standard, the sooner. Where only criteria of it are low, one step later. */
function priorityOf(standard: JudgedStandard): Priority {
  const own = howLow(standard);
  if (own !== null) return own === 0 ? 'high' : 'medium';
  return lowCriteria(standard).some((one) => howLow(one) === 0) ? 'medium' : 'low';
}

/** Cut between two words where it is too long. */
function clip(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 200)).trimEnd()}…`;
}
