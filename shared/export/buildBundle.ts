import type { Language } from '../language/locales.ts';
import { languages } from '../language/words.ts';
import type { Facts } from '../report/facts/facts.ts';
import { buildQuestionnaire } from './buildQuestionnaire.ts';
import { decisionResponse, ratingResponses } from './buildResponses.ts';
import type { Bundle } from './fhir.ts';
import { outMaterial } from './outMaterial.ts';

/** The instrument, the team's decisions and, where they may be told, members' ratings as FHIR R4 resources. Pure. */
export function buildBundle(facts: Facts, language: Language): Bundle {
  const material = outMaterial(facts, languages[language]);
  const questionnaire = buildQuestionnaire(facts.instrument, material.words);
  const resources = [
    questionnaire,
    decisionResponse(material, questionnaire),
    ...ratingResponses(material, facts.named, questionnaire),
  ];
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: new Date(facts.readAt).toISOString(),
    entry: resources.map((resource) => ({ resource })),
  };
}
