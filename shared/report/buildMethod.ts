import { type Perspective, perspectives } from '../model/member.ts';
import { column, heading, paragraph, row, table, text } from './blocks.ts';
import { openPoints } from './buildOpenPoints.ts';
import { askedOf, type Material } from './material.ts';
import type { Block, Pairs } from './report.ts';

/** Who assessed what, with which instrument, how they came to their levels, and what limits the results. */
export function buildMethod(material: Material): Block[] {
  const { method } = material.words.report;
  return [
    heading(1, 'method', method.title, true),
    heading(2, 'method-service', method.service),
    servicePairs(material),
    heading(2, 'method-team', method.team),
    ...buildTeam(material),
    heading(2, 'method-rating', method.rating),
    { kind: 'list', items: method.steps },
    paragraph(method.notComputed),
    paragraph(method.silence),
    heading(2, 'method-coverage', method.coverage),
    { kind: 'list', items: coverage(material) },
  ];
}

function servicePairs({ facts, words }: Material): Pairs {
  const { service, from, to, round } = facts.assessment;
  const { label, instrumentVersion } = words.report;
  const { title, version } = facts.instrument;
  return {
    kind: 'pairs',
    pairs: [
      { label: label.service, value: service.name },
      { label: label.type, value: words.field.serviceTypes[service.type] },
      { label: label.round, value: words.field.round(round) },
      { label: label.dates, value: words.field.dates(from, to) },
      { label: label.instrument, value: instrumentVersion(title, version) },
    ],
  };
}

function buildTeam(material: Material): Block[] {
  const { facts, words } = material;
  const { method } = words.report;
  if (facts.members.length === 0) return [paragraph(method.noTeam)];
  const all = askedOf(material).length;
  const rows = facts.members.map((member) =>
    row(
      text(member.name),
      text(member.role),
      text(words.field.perspectives[member.perspective]),
      text(method.answeredOf(facts.answered.get(member.id) ?? 0, all)),
    ),
  );
  const columns = [
    column(method.name, 0.25),
    column(method.role, 0.33),
    column(method.perspective, 0.24),
    column(method.answered, 0.18, 'center'),
  ];
  return [
    ...perspectivesInWords(material).map((sentence) => paragraph(sentence)),
    table(method.teamAlt, columns, rows, 'close'),
    paragraph(method.teamNames, 'quiet'),
  ];
}

/** "Other" is no perspective that a team could lack; lived experience gets a sentence of its own. */
function perspectivesInWords({ facts, words }: Material): string[] {
  const { method } = words.report;
  const count = (one: Perspective) => facts.members.filter((m) => m.perspective === one).length;
  const lived = count('lived-experience');
  const missing = perspectives.filter(
    (one) => one !== 'other' && one !== 'lived-experience' && count(one) === 0,
  );
  return [
    lived > 0 ? method.livedExperience(lived, facts.members.length) : method.missingLivedExperience,
    ...(missing.length > 0
      ? [method.missing(missing.map((one) => words.field.perspectives[one]))]
      : []),
  ];
}

function coverage(material: Material): string[] {
  const { facts, words } = material;
  const { method, summary } = words.report;
  const criteria = askedOf(material);
  const number = (has: (code: string) => boolean) =>
    summary.of(criteria.filter(has).length, criteria.length);
  const unclear = openPoints(material).notEnough.length;
  return [
    ...method.coverageItems(
      number((code) => facts.opened.has(code)),
      number((code) => facts.decisions.has(code)),
    ),
    ...(facts.setAside.size > 0 ? [method.setAside(facts.setAside.size)] : []),
    ...(unclear > 0 ? [method.notEnough(unclear)] : []),
  ];
}
