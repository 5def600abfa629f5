import type { Evidence } from '../model/evidence.ts';
import type { Facts } from './facts.ts';
import type { Gathered } from './gathered.ts';

export type Clean = (text: string) => string;

/** The facts with everything that people wrote and that may be printed put through `clean`. */
export function cleanFacts(facts: Facts, clean: Clean): Facts {
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
  };
}

function cleanVisit(visit: Gathered, clean: Clean): Gathered {
  const { plan } = visit;
  return {
    ...visit,
    plan: plan && { ...plan, aim: clean(plan.aim), scope: clean(plan.scope) },
    approvals: mapped(visit.approvals, (one) => ({ ...one, by: clean(one.by) })),
    siteNotes: mapped(visit.siteNotes, ({ text }) => ({ text: clean(text) })),
    refused: mapped(visit.refused, (one) => ({ ...one, words: clean(one.words) })),
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

const cleanQuotes = ({ quotes }: Evidence, clean: Clean) =>
  quotes.map((one) => ({ ...one, text: clean(one.text) }));

export const mapped = <Value, Out>(map: ReadonlyMap<string, Value>, to: (value: Value) => Out) =>
  new Map([...map].map(([key, value]) => [key, to(value)]));

/** Every text that `cleanFacts` goes through and a public report may print. */
export function textsOf({ decisions, setAside, former, visit, together }: Facts): string[] {
  const { plan, siteNotes, refused, approvals } = visit;
  return [
    ...[...decisions.values()].map(({ reason }) => reason),
    ...setAside.values(),
    ...former.flatMap(({ decision }) => decision?.reason ?? []),
    ...[...siteNotes.values()].map(({ text }) => text),
    ...[...refused.values()].map(({ words }) => words),
    ...[...approvals.values()].map(({ by }) => by),
    ...(plan ? [plan.aim, plan.scope] : []),
    ...together.dissents.map(({ text }) => text),
  ];
}
