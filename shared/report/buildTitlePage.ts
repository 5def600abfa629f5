import type { Audience } from './audience.ts';
import { buildConcerns } from './buildConcerns.ts';
import type { Material } from './material.ts';
import type { Notice, TitlePage } from './report.ts';

export function buildTitlePage(material: Material, audience: Audience): TitlePage {
  const { facts, words, timeZone } = material;
  const { assessment, members, readAt } = facts;
  const { service, round, from, to } = assessment;
  const { label, ...report } = words.report;
  const dates = words.field.dates(from, to);
  return {
    kicker: report.kicker,
    title: report.title(service.name),
    subtitle: report.subtitle(words.field.round(round), dates),
    lines: [
      { label: label.service, value: service.name },
      { label: label.type, value: words.field.serviceTypes[service.type] },
      { label: label.address, value: service.address || report.noAddress },
      { label: label.round, value: words.field.round(round) },
      { label: label.dates, value: dates },
      { label: label.team, value: report.people(members.length) },
      { label: label.madeOn, value: report.madeOn(readAt, timeZone) },
    ],
    handling: audience === 'internal' ? report.handling : '',
    concerns: buildConcerns(material),
    sample: assessment.sample ? sampleNotice(words.report.sample) : null,
  };
}

const sampleNotice = (sample: { readonly title: string; readonly text: string }): Notice => ({
  kind: 'notice',
  tone: 'sample',
  ...sample,
});
