import { type Instrument, respondentGroups } from '../instrument/instrument.ts';
import { criteriaOf } from '../instrument/lookup.ts';
import type { Language } from '../language/locales.ts';
import { languages } from '../language/words.ts';
import { isLevel } from '../model/answer.ts';
import { missingPerspectives } from '../model/member.ts';
import { quotesOn } from '../report/chapters/buildQuotes.ts';
import { byDay, groupName, siteName, sitesInOrder } from '../report/chapters/naming.ts';
import type { Facts } from '../report/facts/facts.ts';
import type { Material } from '../report/material.ts';
import { marksOf } from '../report/written/mark.ts';
import { leastInGroup } from '../scoring/groups.ts';
import { heardByGroup } from '../visit/heard.ts';
import { buildDecisions } from './buildDecisions.ts';
import { buildEvidence } from './buildEvidence.ts';
import { buildRatings } from './buildRatings.ts';
import { buildWritten } from './buildWritten.ts';
import type { Exported } from './exported.ts';
import { outMaterial } from './outMaterial.ts';

/** The whole assessment as plain data in a language, under the rules of a report and stricter ones on people. Pure. */
export function buildExported(facts: Facts, language: Language): Exported {
  const material = outMaterial(facts, languages[language]);
  const { service, round, from, to, sample } = facts.assessment;
  const { name, type, address, hasBeds } = service;
  return {
    format: 'coscore-assessment',
    formatVersion: 1,
    language,
    made: new Date(facts.readAt).toISOString(),
    changes: facts.position,
    assessment: { service: { name, type, address, hasBeds }, round, from, to, sample },
    instrument: outInstrument(facts.instrument),
    team: { members: facts.members.length, missing: missingPerspectives(facts.members) },
    ...visited(material),
    opened: criteriaOf(facts.instrument)
      .map((one) => one.code)
      .filter((code) => facts.opened.has(code)),
    decisions: buildDecisions(material),
    ratings: buildRatings(material, facts.named),
    evidence: buildEvidence(material),
    quotations: quotations(material),
    dissents: dissents(material),
    former: former(material),
    ...buildWritten(material),
  };
}

function outInstrument(instrument: Instrument): Exported['instrument'] {
  const { id, version, language, title, notice, licence, source, scale, themes } = instrument;
  return {
    ...{ id, version, language, title, notice, licence, source },
    answers: marksOf(scale).map((one) => ({
      code: one.code,
      name: one.name,
      isLevel: isLevel(one.code),
    })),
    themes: themes.map((theme) => ({
      code: theme.code,
      title: theme.title,
      standards: theme.standards.map((standard) => ({
        code: standard.code,
        title: standard.title,
        criteria: standard.criteria.map(({ code, topic, statement }) => ({
          ...{ code, topic, statement },
        })),
      })),
    })),
  };
}

function visited(material: Material) {
  const { plan, withdrawn, evidence, respondents, siteNotes, refused } = material.facts.visit;
  const held = heardByGroup(evidence, withdrawn);
  return {
    plan: plan && { aim: plan.aim, scope: plan.scope, announced: plan.announced },
    sites: sitesInOrder(material).map((site) => siteName(material, site)),
    interviews: respondentGroups.map((group) => ({
      group,
      label: groupName(material, group),
      wanted: respondents.get(group)?.wanted ?? null,
      held: held[group],
    })),
    withdrawn: withdrawn.size,
    siteNotes: [...siteNotes].map(([key, { text }]) => {
      const [code = '', site = ''] = key.split('/');
      return { code, site: siteName(material, site), text };
    }),
    refused: [...refused.values()]
      .sort((a, b) => byDay(a.on, b.on) || a.words.localeCompare(b.words))
      .map(({ kind, site, on, by, words, criteria }) => ({
        ...{ kind, site: siteName(material, site), on, by, words, criteria },
      })),
  };
}

/** As in the report: with consent, with the group, and with the site only where it tells of nobody. */
const quotations = (material: Material) =>
  criteriaOf(material.facts.instrument).flatMap(({ code }) =>
    quotesOn(material, code).map(({ text, from }) => ({ criterion: code, text, from })),
  );

/** A name is for the report, which its author knew of; here stands the perspective, and that only where three share it. */
function dissents({ facts }: Material): Exported['dissents'] {
  const shared = (perspective: string | null) =>
    facts.members.filter((one) => one.perspective === perspective).length >= leastInGroup;
  return facts.together.dissents.map(({ code, text, perspective }) => ({
    ...{ code, text: text.trim(), perspective: shared(perspective) ? perspective : null },
  }));
}

const former = ({ facts }: Material): Exported['former'] =>
  facts.former.flatMap(({ code, version, statement, decision }) =>
    decision ? [{ code, version, statement, ...pick(decision) }] : [],
  );

const pick = ({ answer, reason }: { readonly answer: string; readonly reason: string }) => ({
  answer,
  reason,
});
