import { lookUp } from '../instrument/lookup.ts';
import { perspectivesAway } from '../model/member.ts';
import { agreed, codesOf, type Material, reasonOf } from '../report/material.ts';
import type { OutDecision } from './exported.ts';

/** What the team agreed on every theme, standard and criterion, in the order of the instrument; also what it did not. */
export function buildDecisions(material: Material): OutDecision[] {
  const { criteria, standards, themes } = codesOf(material);
  return [
    ...themes.map((code) => outDecision(material, code, 'theme')),
    ...standards.map((code) => outDecision(material, code, 'standard')),
    ...criteria.map((code) => outDecision(material, code, 'criterion')),
  ];
}

function outDecision(material: Material, code: string, what: OutDecision['what']): OutDecision {
  const { facts } = material;
  const decision = facts.decisions.get(code);
  const found = lookUp(facts.instrument, code);
  return {
    code,
    what,
    title: found ? ('topic' in found ? found.topic : found.title) : '',
    answer: decision?.answer ?? null,
    label: agreed(material, code).name,
    reason: reasonOf(material, code),
    setAside: facts.setAside.has(code),
    without: decision?.present ? perspectivesAway(facts.members, decision.present) : [],
  };
}
