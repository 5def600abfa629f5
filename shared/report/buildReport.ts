import { criteriaOf } from '../instrument/lookup.ts';
import { languages } from '../language/words.ts';
import { buildAnnex } from './annexes/buildAnnex.ts';
import { audienceOf } from './audience.ts';
import { buildEasy } from './buildEasy.ts';
import { buildTable } from './buildTable.ts';
import { withCaptions } from './captions.ts';
import { buildMethod } from './chapters/buildMethod.ts';
import { buildOpenPoints } from './chapters/buildOpenPoints.ts';
import { buildRecommendations } from './chapters/buildRecommendations.ts';
import { buildReplies } from './chapters/buildReplies.ts';
import { buildResponses } from './chapters/buildResponses.ts';
import { buildResults } from './chapters/buildResults.ts';
import { buildShortfalls, buildStrengths } from './chapters/buildShortfalls.ts';
import { buildSummary } from './chapters/buildSummary.ts';
import { buildTitlePage, documentTitle } from './chapters/buildTitlePage.ts';
import type { Facts } from './facts/facts.ts';
import { gather, type Material } from './material.ts';
import type { ReportKind, ReportOptions } from './options.ts';
import type { Block, Report, Source } from './report.ts';
import { buildChapter } from './written/buildPassage.ts';

/**
 * Writes a report of an assessment, pure: the same facts and options give the same report. It checks itself and throws
 * rather than hand out one that lacks a criterion.
 */
export function buildReport(
  facts: Facts,
  { language, kind = 'full', paper = 'a4', fields = false, timeZone = 'UTC' }: ReportOptions,
): Report {
  const material = gather(facts, languages[language], timeZone, audienceOf(kind));
  const report: Report = {
    language,
    kind,
    paper,
    source: sourceOf(facts, kind),
    ...frame(material, kind),
    titlePage: buildTitlePage(material, kind),
    blocks: isWhole(kind)
      ? withCaptions(blocksOf(material, kind, fields), material.words)
      : blocksOf(material, kind, fields),
  };
  const wrong = isWhole(kind) ? notExactlyOnce(report, facts) : [];
  if (wrong.length > 0) throw new Error(`Not exactly once in the report: ${wrong.join(', ')}`);
  return report;
}

/** Whether a kind has chapters, every criterion in one of them, and a list of them all. */
const isWhole = (kind: ReportKind) => kind === 'full' || kind === 'public';

function blocksOf(material: Material, kind: ReportKind, fields: boolean): Block[] {
  switch (kind) {
    case 'full':
    case 'public':
      return [
        ...buildSummary(material),
        ...buildMethod(material),
        ...buildResults(material),
        ...buildStrengths(material),
        ...buildShortfalls(material),
        ...buildRecommendations(material),
        ...buildInsights(material),
        ...buildOpenPoints(material),
        ...buildReplies(material),
        ...(fields && kind === 'full' ? buildResponses(material) : []),
        ...buildAnnex(material),
      ];
    case 'easy':
      return buildEasy(material);
    case 'table':
      return buildTable(material);
  }
}

/** What the team makes of it all, on pages of its own. */
function buildInsights(material: Material): Block[] {
  const discussion = buildChapter(material, 'discussion', true);
  return [...discussion, ...buildChapter(material, 'conclusions', discussion.length === 0)];
}

function frame(material: Material, kind: ReportKind) {
  const { facts, words } = material;
  const { service, round, sample } = facts.assessment;
  const { report, field } = words;
  const head = report.runningHead(service.name, field.round(round));
  // Large print has room for little.
  const short = sample ? report.runningHead(service.name, report.sample.title) : service.name;
  const long = sample ? report.sampleHead(head) : head;
  return {
    title: documentTitle(material, kind),
    runningHead: kind === 'easy' ? short : long,
    pageOf: report.pageOf,
    contentsTitle: isWhole(kind) ? report.contents : null,
  };
}

const sourceOf = ({ id, instrument, position }: Facts, kind: ReportKind): Source => ({
  assessment: id,
  position,
  instrument: `${instrument.id} ${instrument.version}`,
  kind,
});

/** The codes of criteria that the results do not show exactly once. */
export function notExactlyOnce(report: Report, facts: Pick<Facts, 'instrument'>): string[] {
  const shown = Map.groupBy(
    report.blocks.flatMap((block) => (block.kind === 'criteria' ? block.criteria : [])),
    (row) => row.code,
  );
  return criteriaOf(facts.instrument)
    .map((one) => one.code)
    .filter((code) => shown.get(code)?.length !== 1);
}
