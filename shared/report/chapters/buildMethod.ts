import { heading, paragraph } from '../blocks.ts';
import { isForPublic, type Material } from '../material.ts';
import type { Block, Pair, Pairs } from '../report.ts';
import { buildAgreement, buildTogether } from './buildAgreement.ts';
import { buildCoverage } from './buildCoverage.ts';
import { buildGathered } from './buildGathered.ts';
import { buildAim, buildApprovals, buildVisits } from './buildPlan.ts';
import { buildPublicTeam } from './buildPublicTeam.ts';
import { buildTeam } from './buildTeam.ts';
import { siteName, sitesInOrder } from './naming.ts';

/** Who assessed what, why and how, whom they heard, how they came to their levels, and what limits the results. */
export function buildMethod(material: Material): Block[] {
  const { method } = material.words.report;
  return [
    heading(1, 'method', method.title, true),
    ...(isForPublic(material) ? [paragraph(material.words.kinds.public.without, 'quiet')] : []),
    ...buildAim(material),
    heading(2, 'method-service', method.service),
    servicePairs(material),
    ...buildApprovals(material),
    heading(2, 'method-team', method.team),
    ...(isForPublic(material) ? buildPublicTeam(material) : buildTeam(material)),
    ...buildVisits(material),
    ...buildGathered(material),
    heading(2, 'method-rating', method.rating),
    { kind: 'list', items: scoringSteps(material) },
    ...buildTogether(material),
    paragraph(method.notComputed),
    paragraph(method.silence),
    ...buildAgreement(material),
    ...buildCoverage(material),
  ];
}

/** On their own, together, opened without names, upwards, and whoever sees it differently. */
function scoringSteps(material: Material): string[] {
  const { report, kinds } = material.words;
  const [own = '', together = '', ...upwards] = report.method.steps;
  const { opened, dissent } = isForPublic(material) ? kinds.public : report.together.steps;
  return [own, together, opened, ...upwards, dissent];
}

function servicePairs(material: Material): Pairs {
  const { facts, words } = material;
  const { service, from, to, round } = facts.assessment;
  const { label, instrumentVersion } = words.report;
  const { title, version } = facts.instrument;
  return {
    kind: 'pairs',
    pairs: [
      { label: label.service, value: service.name },
      { label: label.type, value: words.field.serviceTypes[service.type] },
      ...registeredPairs(material),
      { label: label.round, value: words.field.round(round) },
      { label: label.dates, value: words.field.dates(from, to) },
      { label: label.instrument, value: instrumentVersion(title, version) },
    ],
  };
}

/** What the register says of the service, and the sites that the assessment covers. */
function registeredPairs(material: Material): Pair[] {
  const { format, report } = material.words;
  const { registered } = material.facts.visit;
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : format.number(value);
  return [
    { label: report.label.beds, value: number(registered?.hasBeds ? registered.beds : null) },
    { label: report.label.served, value: number(registered?.served) },
    { label: report.label.languages, value: registered?.languages.trim() ?? '' },
    {
      label: report.label.sites,
      value: format.series(sitesInOrder(material).map((site) => siteName(material, site))),
    },
  ].filter(({ value }) => value !== '');
}
