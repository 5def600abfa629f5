import type { Standard, Theme } from '../instrument/instrument.ts';
import { isJudged } from '../instrument/question.ts';
import { column, fullMark, groupRow, paragraph, row, table, text } from './blocks.ts';
import { madeFrom, madeOn } from './chapters/madeFrom.ts';
import { agreed, codesOf, decisionMarks, type Material } from './material.ts';
import type { Block, Cell, Row, Table } from './report.ts';
import { marksOf } from './written/mark.ts';

/** All themes and standards with their levels and what these mean, on one page. */
export function buildTable(material: Material): Block[] {
  return [
    resultTable(material),
    legend(material),
    paragraph(
      [material.words.kinds.table.note, ...madeFrom(material), madeOn(material)].join(' '),
      'quiet',
    ),
  ];
}

function resultTable(material: Material): Table {
  const { facts, words } = material;
  const { glance } = words.report;
  const judged = ({ code }: Theme | Standard) => isJudged(facts.instrument, code);
  return table(
    words.kinds.table.alt,
    [column(glance.code, 0.07), column(glance.name, 0.58), column(glance.level, 0.35)],
    facts.instrument.themes
      .filter(judged)
      .flatMap((theme) => [
        groupRow(...cells(material, theme)),
        ...theme.standards.filter(judged).map((one) => row(...cells(material, one))),
      ]),
    'fit',
  );
}

const cells = (material: Material, { code, title }: Theme | Standard): Cell[] => [
  text(code),
  text(title),
  fullMark(agreed(material, code)),
];

/** Every level of the scale, and of the other answers those that there are. */
function legend(material: Material): Table {
  const { report, kinds } = material.words;
  const { scale } = material.facts.instrument;
  const plain = [...scale.levels, scale.notApplicable, scale.notEnough].map((one) => one.plain);
  const { standards, themes } = codesOf(material);
  const used = new Set([...standards, ...themes].map((code) => agreed(material, code).kind));
  const meanings = [...plain, report.annex.notDecidedMeaning];
  const rows = decisionMarks(material).flatMap((mark, at): Row[] =>
    at < marksOf(scale).length - 2 || used.has(mark.kind)
      ? [row(fullMark(mark), text(meanings[at] ?? ''))]
      : [],
  );
  return table(
    kinds.table.legendAlt,
    [column(report.annex.answer, 0.34), column(report.annex.meaning, 0.66)],
    rows,
    'fit',
  );
}
