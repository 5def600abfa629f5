import { heading, paragraph } from '../blocks.ts';
import { codesOf, type Material } from '../material.ts';
import type { Block, List, Notice } from '../report.ts';
import { buildPassage } from '../written/buildPassage.ts';
import { buildByLevel } from './buildByLevel.ts';
import { buildChart, buildGlance } from './buildGlance.ts';
import { openPoints } from './buildOpenPoints.ts';
import { buildTopRecommendations } from './buildRecommendations.ts';
import { spread } from './buildShares.ts';

/**
 * The first chapter. Where people wrote a summary it opens it, with what they recommend first; then all themes and standards
 * on one page, and then how levels spread. Without one, how levels spread comes before that page.
 */
export function buildSummary(material: Material): Block[] {
  const { report, chapters } = material.words;
  const written = buildPassage(material, 'summary');
  const first = buildTopRecommendations(material);
  const title = heading(1, 'summary', report.summary.title, true);
  const glance = [heading(2, 'at-a-glance', report.glance.title, true), buildGlance(material)];
  return written.length === 0
    ? [title, ...first, ...figures(material), ...glance]
    : [
        title,
        ...written,
        ...first,
        ...glance,
        heading(2, 'figures', chapters.figures, true),
        ...figures(material),
      ];
}

/** How it went in numbers. */
function figures(material: Material): Block[] {
  const { summary } = material.words.report;
  return [
    ...(material.facts.decisions.size === 0
      ? [paragraph(summary.none, 'lead')]
      : [paragraph(leadOf(material), 'lead'), paragraph(summary.byTeam), spreads(material)]),
    buildChart(material),
    ...openNotice(material),
    ...buildByLevel(material),
  ];
}

function leadOf({ facts, words, ...rest }: Material): string {
  const { summary } = words.report;
  const codes = codesOf({ facts, words, ...rest });
  const decided = (all: readonly string[]) =>
    summary.of(all.filter((code) => facts.decisions.has(code)).length, all.length);
  return summary.agreed(decided(codes.criteria), decided(codes.standards), decided(codes.themes));
}

function spreads(material: Material): List {
  const { summary } = material.words.report;
  const codes = codesOf(material);
  return {
    kind: 'list',
    items: [
      summary.themes(spread(material, codes.themes)),
      summary.standards(spread(material, codes.standards)),
      summary.criteria(spread(material, codes.criteria)),
    ],
  };
}

function openNotice(material: Material): Notice[] {
  const { summary, open } = material.words.report;
  const { themes, standards, notDecided, notOpened } = openPoints(material);
  const points = [themes, standards, notDecided, notOpened].flat().length;
  return points === 0
    ? []
    : [
        {
          kind: 'notice',
          tone: 'open',
          title: summary.openTitle,
          text: summary.open(points),
          references: [{ words: open.title, to: 'open-points' }],
        },
      ];
}
