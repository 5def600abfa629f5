import { criteriaOf, standardsOf } from '../instrument/lookup.ts';
import { isJudged, questionAt } from '../instrument/question.ts';
import type { Words } from '../language/words.ts';
import { notApplicable } from '../model/answer.ts';
import type { Decision } from '../model/decision.ts';
import { type Cover, counted, coverage, type Pieces } from '../scoring/coverage.ts';
import type { FirstAnswer } from '../scoring/figures.ts';
import type { Audience } from './audience.ts';
import type { Facts, RatingFact } from './facts/facts.ts';
import { publicFacts } from './public/publicFacts.ts';
import { factsWithoutCodes } from './public/withoutCodes.ts';
import { answerMark, type Mark, marksOf } from './written/mark.ts';

/** What every chapter of a report is written from. */
export interface Material {
  readonly facts: Facts;
  readonly words: Words;
  /** Of what is for the public nothing is here that it may not read; numbers of small groups are the chapters' to keep. */
  readonly audience: Audience;
  /** For dates, such as "Europe/Paris": the day a report was made depends on where. */
  readonly timeZone: string;
  /** Members' own answers by criterion, of opened criteria only, whatever else the facts hold. */
  readonly ratings: ReadonlyMap<string, readonly RatingFact[]>;
  /** What they had answered when a criterion was opened, by criterion. */
  readonly first: ReadonlyMap<string, readonly FirstAnswer[]>;
  /** Evidence that counts: with consent, and not withdrawn. */
  readonly pieces: Pieces;
  /** What was gathered on each criterion. */
  readonly covers: ReadonlyMap<string, Cover>;
}

export function gather(
  read: Facts,
  words: Words,
  timeZone: string,
  audience: Audience = 'internal',
): Material {
  const facts = audience === 'public' ? publicFacts(read, words) : factsWithoutCodes(read, words);
  const pieces = counted(facts.visit.evidence, facts.visit.withdrawn);
  const opened = facts.ratings.filter((rating) => facts.opened.has(rating.criterion));
  return {
    facts: withSetAside(facts),
    words,
    audience,
    timeZone,
    ratings: Map.groupBy(opened, (rating) => rating.criterion),
    first: Map.groupBy(
      facts.together.first.filter((one) => facts.opened.has(one.criterion)),
      (one) => one.criterion,
    ),
    pieces,
    covers: coverage(facts.instrument, pieces, [...facts.visit.sites.keys()]),
  };
}

/** What was set aside is agreed to be N/A, for the reason that was given then. */
function withSetAside(facts: Facts): Facts {
  const agreed = [...facts.setAside].map(([code, reason]): [string, Decision] => [
    code,
    { answer: notApplicable, reason },
  ]);
  return { ...facts, decisions: new Map([...facts.decisions, ...agreed]) };
}

/** What the team agreed on a criterion, standard or theme; a mark that says so where it has not. */
export function agreed({ facts, words }: Material, code: string): Mark {
  const decision = facts.decisions.get(code);
  return decision
    ? answerMark(decision.answer, questionAt(facts.instrument, code), facts.instrument.scale, words)
    : { kind: 'not-decided', ...words.report.notDecided };
}

/** What a member answered, or that they did not. */
export function ownAnswer({ facts, words }: Material, rating: RatingFact | undefined): Mark {
  return rating
    ? answerMark(
        rating.answer,
        questionAt(facts.instrument, rating.criterion),
        facts.instrument.scale,
        words,
      )
    : { kind: 'not-rated', ...words.report.notRated };
}

/** The reason of a decision, empty where none was given. */
export const reasonOf = ({ facts }: Material, code: string) =>
  facts.decisions.get(code)?.reason.trim() ?? '';

/** What decisions are counted by: the scale, then not decided. */
export const decisionMarks = ({ facts, words }: Material): Mark[] => [
  ...marksOf(facts.instrument.scale),
  { kind: 'not-decided', ...words.report.notDecided },
];

/** What members' answers are counted by: the scale, then not rated. */
export const ratingMarks = ({ facts, words }: Material): Mark[] => [
  ...marksOf(facts.instrument.scale),
  { kind: 'not-rated', ...words.report.notRated },
];

/** The codes of the criteria that are asked: all but those set aside. */
export const askedOf = (material: Material): string[] =>
  codesOf(material).criteria.filter((code) => !material.facts.setAside.has(code));

/** The codes of all criteria, and of the standards and themes that are judged as a whole, in order. */
export const codesOf = ({ facts: { instrument } }: Material) => ({
  criteria: criteriaOf(instrument).map((one) => one.code),
  standards: judged(instrument, standardsOf(instrument)),
  themes: judged(instrument, instrument.themes),
});

const judged = (instrument: Facts['instrument'], all: readonly { readonly code: string }[]) =>
  all.map((one) => one.code).filter((code) => isJudged(instrument, code));

export const isForPublic = ({ audience }: Material) => audience === 'public';
