import type { Evidence } from '../../model/evidence.ts';
import type { WordsByLanguage } from '../../model/finding.ts';
import type { Reply } from '../../model/reply.ts';
import type { Facts } from '../facts/facts.ts';
import type { Gathered } from '../facts/gathered.ts';
import type { Written } from '../facts/written.ts';
import { linesIn, withLines } from '../written/prose.ts';
import { type Clean, cleanLine, cleanText } from './clean.ts';

type CleanText = (text: string) => string;

/** The facts with everything that people wrote and that may be printed cleaned. */
export function cleanFacts(facts: Facts, how: Clean): Facts {
  const clean: CleanText = (text) => cleanText(text, how);
  const reason = <One extends { readonly reason: string }>(one: One): One => ({
    ...one,
    reason: clean(one.reason),
  });
  return {
    ...facts,
    ratings: facts.ratings.map((one) => ({ ...one, evidence: clean(one.evidence) })),
    decisions: mapped(facts.decisions, reason),
    decisionHistory: mapped(facts.decisionHistory, (all) => all.map(reason)),
    setAside: mapped(facts.setAside, clean),
    former: facts.former.map((one) => ({ ...one, decision: one.decision && reason(one.decision) })),
    visit: cleanVisit(facts.visit, clean),
    together: {
      ...facts.together,
      dissents: facts.together.dissents.map((one) => ({ ...one, text: clean(one.text) })),
    },
    written: cleanWritten(facts.written, how),
    replies: mapped(facts.replies, (one) => cleanReply(one, clean)),
  };
}

function cleanWritten({ passages, findings, recommendations }: Written, how: Clean): Written {
  const clean = <One extends { readonly words: WordsByLanguage }>(one: One): One => ({
    ...one,
    words: Object.fromEntries(
      Object.entries(one.words).map(([language, text]) => [language, cleanText(text, how)]),
    ),
  });
  return {
    passages: mapped(passages, (one) => ({
      ...one,
      body: withLines(one.body, (line) => cleanLine(line, how)),
    })),
    findings: mapped(findings, clean),
    recommendations: mapped(recommendations, clean),
  };
}

const cleanReply = (one: Reply, clean: CleanText): Reply => ({
  ...one,
  what: clean(one.what),
  who: clean(one.who),
  by: clean(one.by),
  accuracy: clean(one.accuracy),
});

function cleanVisit(visit: Gathered, clean: CleanText): Gathered {
  const { plan } = visit;
  return {
    ...visit,
    plan: plan && { ...plan, aim: clean(plan.aim), scope: clean(plan.scope) },
    approvals: mapped(visit.approvals, (one) => ({ ...one, by: clean(one.by) })),
    siteNotes: mapped(visit.siteNotes, (one) => ({ ...one, text: clean(one.text) })),
    refused: mapped(visit.refused, (one) => ({ ...one, words: clean(one.words) })),
    photos: mapped(visit.photos, (one) => ({ ...one, shows: clean(one.shows) })),
    evidence: mapped(
      visit.evidence,
      (one): Evidence => ({ ...one, quotes: cleanQuotes(one, clean) }),
    ),
    concerns: mapped(visit.concerns, (one) => ({
      ...one,
      what: clean(one.what),
      where: clean(one.where),
      told: clean(one.told),
      done: clean(one.done),
      outcome: clean(one.outcome),
    })),
  };
}

const cleanQuotes = ({ quotes }: Evidence, clean: CleanText) =>
  quotes.map((one) => ({ ...one, text: clean(one.text) }));

export const mapped = <Value, Out>(map: ReadonlyMap<string, Value>, to: (value: Value) => Out) =>
  new Map([...map].map(([key, value]) => [key, to(value)]));

/** Every text that `cleanFacts` goes through and a public report may print. */
export function textsOf({
  decisions,
  setAside,
  former,
  visit,
  together,
  written,
  replies,
}: Facts): string[] {
  const { plan, siteNotes, refused, approvals } = visit;
  return [
    ...[...decisions.values()].map(({ reason }) => reason),
    ...setAside.values(),
    ...former.flatMap(({ decision }) => decision?.reason ?? []),
    ...[...siteNotes.values()].map(({ text }) => text),
    ...[...refused.values()].map(({ words }) => words),
    ...[...approvals.values()].map(({ by }) => by),
    ...[...visit.photos.values()].map(({ shows }) => shows),
    ...(plan ? [plan.aim, plan.scope] : []),
    ...together.dissents.map(({ text }) => text),
    ...[...written.passages.values()].flatMap(({ body }) => linesIn(body)),
    ...[...written.findings.values(), ...written.recommendations.values()].flatMap(({ words }) =>
      Object.values(words),
    ),
    ...[...replies.values()].flatMap(({ what, by, accuracy }) => [what, by, accuracy]),
  ];
}
