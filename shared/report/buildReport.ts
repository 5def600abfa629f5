import { criteriaOf } from '../instrument/lookup.ts';
import type { Language } from '../language/locales.ts';
import { languages } from '../language/words.ts';
import { type Audience, factsFor } from './audience.ts';
import { buildAnnex } from './buildAnnex.ts';
import { buildMethod } from './buildMethod.ts';
import { buildOpenPoints } from './buildOpenPoints.ts';
import { buildResults } from './buildResults.ts';
import { buildSummary } from './buildSummary.ts';
import { buildTitlePage } from './buildTitlePage.ts';
import type { Facts } from './facts.ts';
import { gather, type Material } from './material.ts';
import type { Report } from './report.ts';

/**
 * Writes the report of an assessment in a language, pure: the same facts give the same report. It checks itself and
 * throws rather than hand out a report that lacks a criterion.
 */
export function buildReport(
  facts: Facts,
  language: Language,
  timeZone = 'UTC',
  audience: Audience = 'internal',
): Report {
  const material = gather(factsFor(audience, facts), languages[language], timeZone);
  const report: Report = {
    language,
    audience,
    ...frame(material),
    titlePage: buildTitlePage(material, audience),
    blocks: [
      ...buildSummary(material),
      ...buildMethod(material),
      ...buildResults(material),
      ...buildOpenPoints(material),
      ...buildAnnex(material),
    ],
  };
  const wrong = notExactlyOnce(report, facts);
  if (wrong.length > 0) throw new Error(`Not exactly once in the report: ${wrong.join(', ')}`);
  return report;
}

function frame({ facts, words }: Material) {
  const { service, round, sample } = facts.assessment;
  const { report, field } = words;
  const head = report.runningHead(service.name, field.round(round));
  return {
    title: report.documentTitle(service.name, field.round(round)),
    runningHead: sample ? report.sampleHead(head) : head,
    pageOf: report.pageOf,
    contentsTitle: report.contents,
  };
}

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
