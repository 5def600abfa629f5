import { type Perspective, perspectives } from '../model/member.ts';
import type { Facts, RatingFact } from '../report/facts/facts.ts';
import { type Material, ownAnswer } from '../report/material.ts';
import { safeGroups } from '../scoring/groups.ts';
import type { OutRating } from './exported.ts';

/**
 * The team's ratings of opened criteria that are asked, in the order of the instrument: never whose they are. Within a
 * criterion they are sorted by what they say, so that no place in the list is anybody's.
 */
export const buildRatings = (material: Material, named: Facts['named']): OutRating[] =>
  openRatings(material).flatMap(([criterion, ratings]) =>
    criterionRatings(material, criterion, ratings, named.has(criterion)),
  );

/** The ratings of members of the team by criterion: opened ones, and none of what was set aside. */
export function openRatings({ facts, ratings }: Material): [string, RatingFact[]][] {
  const team = new Set(facts.members.map((one) => one.id));
  return [...facts.opened]
    .filter((code) => !facts.setAside.has(code))
    .map((code) => [code, (ratings.get(code) ?? []).filter((one) => team.has(one.member))]);
}

function criterionRatings(
  material: Material,
  criterion: string,
  ratings: readonly RatingFact[],
  named: boolean,
): OutRating[] {
  const perspectiveOf = new Map(material.facts.members.map((one) => [one.id, one.perspective]));
  const groups = Map.groupBy(ratings, (one) => perspectiveOf.get(one.member));
  const safe = named ? safeGroups(groups) : new Map();
  return ratings
    .map((one): OutRating => {
      const perspective = perspectiveOf.get(one.member);
      return {
        criterion,
        answer: one.answer,
        label: ownAnswer(material, one).name,
        perspective: (safe.has(perspective) && perspective) || null,
      };
    })
    .sort((a, b) => placeOf(a) - placeOf(b) || a.answer.localeCompare(b.answer));
}

const placeOf = ({ perspective }: { readonly perspective: Perspective | null }) =>
  perspective === null ? perspectives.length : perspectives.indexOf(perspective);
