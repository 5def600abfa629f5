import type { Material } from '../material.ts';
import type { ReportKind } from '../options.ts';
import type { Logo, Notice, Pair, TitlePage } from '../report.ts';
import { buildConcerns } from './buildConcerns.ts';

/** What stands before all else; in the short kinds only what it is, of whom and when. */
export function buildTitlePage(material: Material, kind: ReportKind): TitlePage {
  const { facts, words } = material;
  const { assessment } = facts;
  const { round, from, to, sample } = assessment;
  const { report } = words;
  return {
    logos: logosOf(material),
    ...titleOf(material, kind),
    subtitle: report.subtitle(words.field.round(round), words.field.dates(from, to)),
    lines: kind === 'full' || kind === 'public' ? linesOf(material) : [],
    handling: kind === 'full' ? report.handling : '',
    concerns: buildConcerns(material),
    // One page has no room for it; there it stands in the line above the title.
    sample: sample && kind !== 'table' ? sampleNotice(report.sample) : null,
  };
}

const logosOf = ({ facts, words }: Material): Logo[] =>
  facts.logos
    .toSorted((a, b) => a.use.localeCompare(b.use))
    .map(({ id, use, size }) => ({
      id,
      size,
      alt:
        use === 'service-logo'
          ? words.print.serviceLogo(facts.assessment.service.name)
          : words.print.teamLogo,
    }));

function titleOf({ facts, words }: Material, kind: ReportKind) {
  const { service, sample } = facts.assessment;
  const { report, kinds } = words;
  const kicker = { ...kinds, full: report }[kind].kicker;
  switch (kind) {
    case 'full':
    case 'public':
      return { kicker, title: report.title(service.name) };
    case 'easy':
      return { kicker, title: kinds.easy.title(service.name) };
    case 'table':
      return { kicker: sample ? report.sampleHead(kicker) : kicker, title: service.name };
  }
}

/** What the document is called in its properties and as a file. */
export function documentTitle({ facts, words }: Material, kind: ReportKind): string {
  const { service, round } = facts.assessment;
  const called = { ...words.kinds, full: words.report }[kind];
  return called.documentTitle(service.name, words.field.round(round));
}

function linesOf({ facts, words, timeZone }: Material): Pair[] {
  const { assessment, members, readAt } = facts;
  const { service, round, from, to } = assessment;
  const { label, ...report } = words.report;
  return [
    { label: label.service, value: service.name },
    { label: label.type, value: words.field.serviceTypes[service.type] },
    { label: label.address, value: service.address || report.noAddress },
    { label: label.round, value: words.field.round(round) },
    { label: label.dates, value: words.field.dates(from, to) },
    { label: label.team, value: report.people(members.length) },
    { label: label.madeOn, value: report.madeOn(readAt, timeZone) },
  ];
}

const sampleNotice = (sample: { readonly title: string; readonly text: string }): Notice => ({
  kind: 'notice',
  tone: 'sample',
  ...sample,
});
