import type { Standard, Theme } from '../../instrument/instrument.ts';
import { codeMark, column, groupRow, heading, paragraph, row, table, text } from '../blocks.ts';
import { agreed, type Material } from '../material.ts';
import { partCell } from '../references.ts';
import type { Block, Cell, Row } from '../report.ts';

/** One row a standard: its level, then one narrow cell for each of its criteria. */
export function buildAllLevels(material: Material): Block[] {
  const { annex } = material.words.report;
  const { themes } = material.facts.instrument;
  const most = Math.max(...themes.flatMap((t) => t.standards.map((one) => one.criteria.length)));
  const numbers = Array.from({ length: most }, (_, index) => String(index + 1));
  const share = 0.09;
  return [
    heading(2, 'annex-decisions', annex.decisions, true),
    paragraph(annex.decisionsNote, 'quiet'),
    table(
      { title: material.words.captions.levels, alt: annex.decisionsAlt },
      [
        column(annex.standard, 1 - share * (most + 1)),
        column(annex.level, share, 'center'),
        ...numbers.map((number) => column(number, share, 'center')),
      ],
      themes.flatMap((theme) => themeRows(material, theme, most)),
      'close',
    ),
  ];
}

function themeRows(material: Material, theme: Theme, width: number): Row[] {
  return [
    groupRow(...cells(material, theme, [], width)),
    ...theme.standards.map((standard) =>
      row(...cells(material, standard, standard.criteria, width)),
    ),
  ];
}

function cells(
  material: Material,
  { code, title }: Theme | Standard,
  criteria: readonly { readonly code: string }[],
  width: number,
): Cell[] {
  const marks = criteria.map((one) => codeMark(agreed(material, one.code)));
  return [
    partCell(code, material.words.report.results.heading(code, title)),
    codeMark(agreed(material, code)),
    ...marks,
    ...Array.from({ length: width - marks.length }, () => text('')),
  ];
}
