import type { Standard, Theme } from '../../instrument/instrument.ts';
import { isJudged, questionOf } from '../../instrument/question.ts';
import { everything, type Insert } from '../../model/passage.ts';
import { column, fullMark, groupRow, row, table, text } from '../blocks.ts';
import { buildChart, buildGlance, chartOf } from '../chapters/buildGlance.ts';
import { buildQuote } from '../chapters/buildQuotes.ts';
import { agreed, type Material } from '../material.ts';
import { codesCell } from '../references.ts';
import type { Block } from '../report.ts';

/** What stands in a text by name only, as it is when the report is made; nothing where it is gone or may not be printed. */
export function buildInsert(material: Material, insert: Insert): Block[] {
  if (insert.what === 'quotation') {
    const quote = buildQuote(material, insert.evidence, insert.quote);
    return quote ? [{ kind: 'quotation', ...quote }] : [];
  }
  const ofTable = insert.what === 'table';
  if (insert.of === everything) return [ofTable ? buildGlance(material) : buildChart(material)];
  const theme = material.facts.instrument.themes.find(({ code }) => code === insert.of);
  if (!theme || !isJudged(material.facts.instrument, theme.code)) return [];
  return [ofTable ? themeTable(material, theme) : themeChart(material, theme)];
}

const judgedStandards = ({ facts }: Material, { standards }: Theme): readonly Standard[] =>
  standards.filter(({ code }) => isJudged(facts.instrument, code));

/** A theme's standards, each with its criteria below it. */
function themeTable(material: Material, theme: Theme): Block {
  const { report, chapters } = material.words;
  const cells = ({ code }: { readonly code: string }, said: string) => [
    codesCell(material, code),
    text(said),
    fullMark(agreed(material, code)),
  ];
  return table(
    {
      title: material.words.captions.ofTheme(report.results.inText(theme.code, theme.title)),
      alt: chapters.tableOf(report.results.inText(theme.code, theme.title)),
    },
    [
      column(report.glance.code, 0.09),
      column(chapters.criterion, 0.58),
      column(report.glance.level, 0.33),
    ],
    judgedStandards(material, theme).flatMap((standard) => [
      groupRow(...cells(standard, standard.title)),
      ...standard.criteria
        .filter((one) => questionOf(one).kind === 'level')
        .map((one) => row(...cells(one, one.topic))),
    ]),
    'close',
  );
}

function themeChart(material: Material, theme: Theme): Block {
  const { report, chapters } = material.words;
  const title = report.results.inText(theme.code, theme.title);
  return chartOf(material, judgedStandards(material, theme), {
    title: chapters.chartOf(title),
    alt: chapters.chartOfAlt,
  });
}
