import type { Standard, Theme } from '../../instrument/instrument.ts';
import { criteriaUnder } from '../../instrument/lookup.ts';
import { isJudged, questionOf } from '../../instrument/question.ts';
import { column, fullMark, groupRow, row, table, text } from '../blocks.ts';
import { agreed, decisionMarks, type Material } from '../material.ts';
import { partCell } from '../references.ts';
import type { Chart, Row, Table } from '../report.ts';
import { decisionShares, spread } from './buildShares.ts';

/** Every theme and standard with its level and how its criteria spread. */
export function buildGlance(material: Material): Table {
  const { glance } = material.words.report;
  return table(
    { title: material.words.captions.glance, alt: glance.alt },
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

/** How criteria of all themes were judged. */
export function buildChart(material: Material): Chart {
  const { summary } = material.words.report;
  return chartOf(material, judgedThemes(material), { title: summary.chart, alt: summary.chartAlt });
}

interface ChartWords {
  readonly title: string;
  readonly alt: (rows: readonly string[]) => string;
}

/** Counts of decisions on criteria, by part. Every answer has its series, so that colours and legend never shift. */
export function chartOf(
  material: Material,
  parts: readonly (Theme | Standard)[],
  { title, alt }: ChartWords,
): Chart {
  const { summary, results } = material.words.report;
  const shares = parts.map(({ code }) => decisionShares(material, codesUnder(material, code)));
  return {
    kind: 'chart',
    title,
    alt: alt(
      parts.map((part) =>
        summary.chartRow(part.title, spread(material, codesUnder(material, part.code))),
      ),
    ),
    categories: parts.map((part) => results.heading(part.code, part.title)),
    series: decisionMarks(material).map((mark) => ({
      mark,
      values: shares.map((one) => one.find(({ mark: { code } }) => code === mark.code)?.count ?? 0),
    })),
  };
}
