import type { RatingFact } from '../facts/facts.ts';
import { agreed, decisionMarks, type Material, ownAnswer, ratingMarks } from '../material.ts';
import type { Share, Shares } from '../report.ts';
import type { Mark } from '../written/mark.ts';

/** How the members' own answers to a criterion spread; nothing but a sentence where it was not opened. */
export const buildShares = (material: Material, criterion: string): Shares =>
  sharesOf(material, criterion, material.ratings.get(criterion) ?? []);

/** The same of other answers to it. */
export function sharesOf(
  material: Material,
  criterion: string,
  answers: readonly RatingFact[],
): Shares {
  const { facts, words } = material;
  if (facts.setAside.has(criterion)) return { kind: 'closed', text: words.report.setAside };
  if (!facts.opened.has(criterion)) return { kind: 'closed', text: words.report.notOpened };
  if (facts.members.length === 0) return { kind: 'closed', text: words.report.noTeam };
  const ratings = byMember(answers);
  const marks = facts.members.map((member) => ownAnswer(material, ratings.get(member.id)));
  const parts = inOrder(material, marks);
  return {
    kind: 'open',
    parts,
    of: marks.length,
    text: words.report.shares(sharesInWords(material, parts), marks.length),
  };
}

/** How some answers spread, of whomever they are. */
export const spreadOf = (material: Material, answers: readonly RatingFact[]): Share[] =>
  inOrder(
    material,
    answers.map((one) => ownAnswer(material, one)),
  );

const inOrder = (material: Material, marks: readonly Mark[]): Share[] =>
  tally(marks, [...saidFirst(marks), ...ratingMarks(material)]);

/** How the decisions on some codes spread, in words: "3 A/F, 1 not decided". */
export function spread(material: Material, codes: readonly string[]): string {
  return sharesInWords(material, decisionShares(material, codes)).join(', ');
}

export const decisionShares = (material: Material, codes: readonly string[]): Share[] =>
  tally(
    codes.map((code) => agreed(material, code)),
    decisionMarks(material),
  );

/** What was said in answer to questions that ask for no level, each once. */
const saidFirst = (marks: readonly Mark[]): Mark[] => [
  ...new Map(
    marks.filter((mark) => mark.kind === 'said').map((mark) => [mark.code, mark]),
  ).values(),
];

/** How often each mark occurs, in the given order, without those that don't. */
export function tally(marks: readonly Mark[], order: readonly Mark[]): Share[] {
  const counted = Map.groupBy(marks, (mark) => mark.code);
  return order
    .map((mark) => ({ mark, count: counted.get(mark.code)?.length ?? 0 }))
    .filter((share) => share.count > 0);
}

/** The same as parts of a sentence. */
export function sharesInWords({ words }: Material, parts: readonly Share[]): string[] {
  const { share, said, shareLabel } = words.report;
  return parts.map(({ mark, count }) => {
    if (mark.kind === 'said') return said(mark.name, count);
    const short = mark.kind === 'level' || mark.kind === 'not-applicable';
    return share(count, short ? mark.code : shareLabel[mark.kind]);
  });
}

const byMember = (ratings: readonly RatingFact[]) =>
  new Map(ratings.map((rating) => [rating.member, rating]));
