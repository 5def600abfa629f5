import type { Standard, Theme } from '../instrument/instrument.ts';
import { criteriaUnder } from '../instrument/lookup.ts';
import { isJudged, questionOf } from '../instrument/question.ts';
import { column, fullMark, groupRow, heading, paragraph, row, table, text } from './blocks.ts';
import { buildByLevel } from './buildByLevel.ts';
import { openPoints } from './buildOpenPoints.ts';
import { decisionShares, spread } from './buildShares.ts';
import { agreed, codesOf, decisionMarks, type Material } from './material.ts';
import { partCell } from './references.ts';
import type { Block, Chart, List, Notice, Row, Table } from './report.ts';

/** The first chapter: how it went in a few lines and a chart, then all themes and standards on one page. */
export function buildSummary(material: Material): Block[] {
  const { summary, glance } = material.words.report;
  return [
    heading(1, 'summary', summary.title, true),
    ...(material.facts.decisions.size === 0
      ? [paragraph(summary.none, 'lead')]
      : [paragraph(leadOf(material), 'lead'), paragraph(summary.byTeam), spreads(material)]),
    buildChart(material),
    ...openNotice(material),
    ...buildByLevel(material),
    heading(2, 'at-a-glance', glance.title, true),
    buildGlance(material),
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

/** Counts of decisions on criteria, by theme. Every answer has its series, so that colours and legend never shift. */
function buildChart(material: Material): Chart {
  const { summary, results } = material.words.report;
  const themes = judgedThemes(material);
  const shares = themes.map((theme) => decisionShares(material, codesUnder(material, theme.code)));
  const titles = themes.map((theme) => results.heading(theme.code, theme.title));
  return {
    kind: 'chart',
    title: summary.chart,
    alt: summary.chartAlt(
      themes.map((theme) =>
        summary.chartRow(theme.title, spread(material, codesUnder(material, theme.code))),
      ),
    ),
    categories: titles,
    series: decisionMarks(material).map((mark) => ({
      mark,
      values: shares.map((parts) => parts.find((one) => one.mark.code === mark.code)?.count ?? 0),
    })),
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

function buildGlance(material: Material): Table {
  const { glance } = material.words.report;
  return table(
    glance.alt,
    [
      column(glance.code, 0.06),
      column(glance.name, 0.35),
      column(glance.level, 0.31),
      column(glance.criteria, 0.28),
    ],
    judgedThemes(material).flatMap((theme) => [
      groupRow(...glanceCells(material, theme)),
      ...theme.standards
        .filter((standard) => isJudged(material.facts.instrument, standard.code))
        .map((standard): Row => row(...glanceCells(material, standard))),
    ]),
    'close',
  );
}

const glanceCells = (material: Material, { code, title }: Theme | Standard) => [
  partCell(code),
  text(title),
  fullMark(agreed(material, code)),
  text(spread(material, codesUnder(material, code))),
];

/** Themes with criteria that ask for a level; the others have nothing to count or judge. */
const judgedThemes = ({ facts: { instrument } }: Material): readonly Theme[] =>
  instrument.themes.filter((theme) => isJudged(instrument, theme.code));

/** The criteria under a code that ask for a level. */
const codesUnder = ({ facts }: Material, code: string) =>
  criteriaUnder(facts.instrument, code)
    .filter((one) => questionOf(one).kind === 'level')
    .map((one) => one.code);
