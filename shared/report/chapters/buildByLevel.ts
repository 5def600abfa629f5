import { standardsOf } from '../../instrument/lookup.ts';
import { column, fullMark, heading, row, table } from '../blocks.ts';
import { agreed, decisionMarks, type Material } from '../material.ts';
import { codesCell } from '../references.ts';
import type { Block, Row } from '../report.ts';

/** The standards sorted by their agreed level: what is well and what needs work, without weighing anything. */
export function buildByLevel(material: Material): Block[] {
  const { byLevel } = material.words.report;
  const rows = levelRows(material);
  return rows.length === 0
    ? []
    : [
        heading(2, 'by-level', byLevel.title),
        table(
          { title: material.words.captions.byLevel, alt: byLevel.alt },
          [column(byLevel.level, 0.3), column(byLevel.standards, 0.7)],
          rows,
          'close',
        ),
      ];
}

function levelRows(material: Material): Row[] {
  const { results } = material.words.report;
  const standards = standardsOf(material.facts.instrument);
  return decisionMarks(material)
    .filter((mark) => mark.kind !== 'not-decided')
    .map((mark) => ({
      mark,
      titles: standards
        .filter(({ code }) => agreed(material, code).code === mark.code)
        .map(({ code, title }) => results.inText(code, title)),
    }))
    .filter(({ titles }) => titles.length > 0)
    .map(({ mark, titles }) =>
      row(fullMark(mark), codesCell(material, material.words.format.series(titles))),
    );
}
