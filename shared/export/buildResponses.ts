import { criteriaOf } from '../instrument/lookup.ts';
import { isJudged, questionAt } from '../instrument/question.ts';
import type { Words } from '../language/words.ts';
import { type Answer, isLevel } from '../model/answer.ts';
import type { Facts, RatingFact } from '../report/facts/facts.ts';
import { codesOf, type Material, reasonOf } from '../report/material.ts';
import { leastInGroup } from '../scoring/groups.ts';
import { links, questionnaireUrl } from './buildQuestionnaire.ts';
import { openRatings } from './buildRatings.ts';
import { silences, valuesOf } from './coding.ts';
import type {
  AnsweredItem,
  AskedItem,
  Questionnaire,
  QuestionnaireResponse,
  Value,
} from './fhir.ts';

type Answers = ReadonlyMap<string, readonly Value[]>;

/** The team's decisions as one response; complete once every code that is judged has one. */
export function decisionResponse(
  material: Material,
  questionnaire: Questionnaire,
): QuestionnaireResponse {
  const { facts, words } = material;
  const all = Object.values(codesOf(material)).flat();
  const answers = new Map<string, readonly Value[]>();
  for (const code of all) {
    const decision = facts.decisions.get(code);
    if (decision) give(answers, material, code, decision.answer, words);
    const reason = reasonOf(material, code);
    if (reason) answers.set(links.reason(code), [{ valueString: reason }]);
  }
  const done = all.every((code) => facts.decisions.has(code));
  return response(material, questionnaire, answers, done ? 'completed' : 'in-progress');
}

/**
 * Members' ratings of opened and named criteria, a response for each member, nobody's by name and in an order that tells
 * nothing. All hold the same criteria, those that all of them answered: how many somebody answered would tell who it is.
 * None where that would be fewer than three members.
 */
export function ratingResponses(
  material: Material,
  named: Facts['named'],
  questionnaire: Questionnaire,
): QuestionnaireResponse[] {
  const asked = openRatings(material).filter(([code]) => named.has(code));
  const byMember = Map.groupBy(
    asked.flatMap(([, ratings]) => ratings),
    (one) => one.member,
  );
  // Who answered less than half, one theme out of five for instance, would leave next to nothing of the others.
  const whole = [...byMember.values()].filter((some) => some.length * 2 >= asked.length);
  if (whole.length < leastInGroup) return [];
  const shared = asked
    .map(([code]) => code)
    .filter((code) => whole.every((some) => some.some((one) => one.criterion === code)));
  if (shared.length === 0) return [];
  return whole
    .map((some) => memberResponse(material, questionnaire, some, shared))
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

function memberResponse(
  material: Material,
  questionnaire: Questionnaire,
  ratings: readonly RatingFact[],
  shared: readonly string[],
): QuestionnaireResponse {
  const answers = new Map<string, readonly Value[]>();
  for (const { criterion, answer } of ratings)
    if (shared.includes(criterion)) give(answers, material, criterion, answer, material.words);
  const all = criteriaOf(material.facts.instrument).every(({ code }) => shared.includes(code));
  return response(material, questionnaire, answers, all ? 'completed' : 'in-progress');
}

/** Puts an answer where the questionnaire asks for it. */
function give(
  answers: Map<string, readonly Value[]>,
  { facts: { instrument } }: Material,
  code: string,
  answer: Answer,
  words: Words,
) {
  const question = questionAt(instrument, code);
  const values = valuesOf(instrument, code, question, answer, words);
  const whole = code.split('.').length < 3 && isJudged(instrument, code);
  answers.set(whole ? links.level(code) : code, values);
  if (values.length > 0 || isLevel(answer)) return;
  const why = silences(instrument).filter((one) => one.code === answer);
  answers.set(
    links.silence(code),
    why.map((valueCoding) => ({ valueCoding })),
  );
}

/** Without subject, author and source: nobody is named, and the service is no patient. */
function response(
  { facts }: Material,
  questionnaire: Questionnaire,
  answers: Answers,
  status: QuestionnaireResponse['status'],
): QuestionnaireResponse {
  const item = questionnaire.item.flatMap((one) => answered(one, answers));
  return {
    resourceType: 'QuestionnaireResponse',
    language: questionnaire.language,
    questionnaire: `${questionnaireUrl(facts.instrument)}|${questionnaire.version}`,
    status,
    authored: new Date(facts.readAt).toISOString(),
    ...(item.length > 0 && { item }),
  };
}

/** The item of a questionnaire with its answer; nothing where it has none, and none below it. */
function answered({ linkId, text, item = [] }: AskedItem, answers: Answers): AnsweredItem[] {
  const below = item.flatMap((one) => answered(one, answers));
  const answer = answers.get(linkId) ?? [];
  if (below.length === 0 && answer.length === 0) return [];
  return [
    {
      ...{ linkId, text },
      ...(answer.length > 0 && { answer }),
      ...(below.length > 0 && { item: below }),
    },
  ];
}
